import * as fs from 'fs';
import * as os from 'os';
import * as path from 'path';
import { performance } from 'perf_hooks';
import { ApiObject, App, Chart } from 'cdk8s';
import { AuthorizationPolicy, CanaryRoute, Mesh, MeshApp, MeshService, MutualTls, Operation, Peer, ServicePort, WorkloadTarget } from '../src';

/**
 * One run of one of the programs that are compared: `mesh` and `plain` declare services with this library and check
 * them, in a MeshApp and in a plain App; `bare` writes the same objects as ApiObjects without any check. Prints what it took.
 */
const [, , mode, count] = process.argv;
const SERVICES_PER_CHART = 50;
const READ: Operation[] = [{ methods: ['GET'], paths: ['/api/*'] }];

const outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'));
const started = performance.now();
const app = mode === 'bare' ? bare(Number(count)) : declared(Number(count));
app.synth();
const millis = performance.now() - started;
fs.rmSync(outdir, { recursive: true, force: true });
fs.rmSync(`${outdir}-artifacts`, { recursive: true, force: true });
process.stdout.write(`${JSON.stringify({ millis, memory: process.resourceUsage().maxRSS / 1024 })}\n`);

function charts(scope: App, services: number, declare: (chart: Chart, names: string[]) => void): void {
  for (let first = 0; first < services; first += SERVICES_PER_CHART) {
    const namespace = `team-${first / SERVICES_PER_CHART}`;
    const names = Array.from({ length: Math.min(SERVICES_PER_CHART, services - first) }, (_, i) => `service-${first + i}`);
    declare(new Chart(scope, namespace, { namespace }), names);
  }
}

function declared(services: number): App {
  const meshApp = mode === 'mesh' ? new MeshApp({ outdir }) : new App({ outdir });
  const mesh = new Mesh(new Chart(meshApp, 'platform', { namespace: 'istio-system' }), 'mesh', { mutualTls: MutualTls.STRICT });
  charts(meshApp, services, (chart, names) => {
    for (const name of names) {
      const service = new MeshService(chart, name, { mesh, ports: [ServicePort.http(8080)], versions: ['v1', 'v2'] });
      new CanaryRoute(chart, `${name}-canary`, { service, stable: 'v1', canary: 'v2', weight: 10 });
      new AuthorizationPolicy(chart, `${name}-callers`, {
        mesh,
        target: WorkloadTarget.service(service),
        rules: [{ from: [Peer.serviceAccount(chart.namespace ?? '', 'web')], to: READ }],
      });
    }
  });
  return meshApp;
}

function bare(services: number): App {
  const plain = new App({ outdir });
  new ApiObject(new Chart(plain, 'platform', { namespace: 'istio-system' }), 'mtls', {
    apiVersion: 'security.istio.io/v1',
    kind: 'PeerAuthentication',
    metadata: { name: 'default' },
    spec: { mtls: { mode: 'STRICT' } },
  });
  charts(plain, services, (chart, names) => {
    for (const name of names) writeBare(chart, name);
  });
  return plain;
}

function writeBare(chart: Chart, name: string): void {
  const host = `${name}.${chart.namespace}.svc.cluster.local`;
  const write = (apiVersion: string, kind: string, objectName: string, spec: Record<string, unknown>) => (
    new ApiObject(chart, `${name}-${kind}`, { apiVersion, kind, metadata: { name: objectName, namespace: chart.namespace }, spec })
  );
  write('v1', 'Service', name, { selector: { app: name }, ports: [{ name: 'http', port: 8080, targetPort: 8080 }] });
  write('networking.istio.io/v1', 'DestinationRule', name, {
    host,
    subsets: ['v1', 'v2'].map((version) => ({ name: version, labels: { version } })),
  });
  write('networking.istio.io/v1', 'VirtualService', `${name}-canary`, {
    hosts: [host],
    http: [{
      name: 'primary',
      route: [['v1', 90], ['v2', 10]].map(([subset, weight]) => ({ destination: { host, subset, port: { number: 8080 } }, weight })),
    }],
  });
  write('security.istio.io/v1', 'AuthorizationPolicy', `${name}-callers`, {
    selector: { matchLabels: { app: name } },
    rules: [{
      from: [{ source: { principals: [`cluster.local/ns/${chart.namespace}/sa/web`] } }],
      to: READ.map((operation) => ({ operation })),
    }],
  });
}
