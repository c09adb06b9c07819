import { performance } from 'perf_hooks';
import { MeshSimulator } from '../src/testing/mesh-simulator';
import { line } from './measure';

/** Requests of one measurement. */
const REQUESTS = 40_000;
const RUNS = 3;

/**
 * Simulated HTTP requests per second, from a workload to services of a small and a large mesh, traces apart; and the table of who reaches
 * whom. The model is built before; the first requests, which work out routes, are counted by themselves.
 */
export function simulate(): void {
  for (const services of [20, 2000]) {
    const started = performance.now();
    const traffic = MeshSimulator.fromManifests(meshOf(services));
    const built = performance.now();
    send(traffic, services, 1000);
    const warm = performance.now();
    const rates = Array.from({ length: RUNS }, () => rate(REQUESTS, (count) => send(traffic, services, count)));
    const traces = rate(2000, (count) => send(traffic, services, count, true));
    line(`simulate ${services} services`, `${Math.max(...rates).toFixed(0)} requests/s`, `${traces.toFixed(0)} traces/s`,
      `model ${(built - started).toFixed(0)} ms`, `first 1000 ${(warm - built).toFixed(0)} ms`);
  }
  const traffic = MeshSimulator.fromManifests(meshOf(200, 2));
  const started = performance.now();
  const rows = traffic.reachability();
  line('reachability of 200 services, 400 policies', `${((performance.now() - started) / 1000).toFixed(2)} s`, `${rows.length} rows`);
}

function rate(count: number, run: (count: number) => void): number {
  const started = performance.now();
  run(count);
  return (count * 1000) / (performance.now() - started);
}

/** Requests to 20 services, so that the size of the mesh is all that differs. */
function send(traffic: MeshSimulator, services: number, count: number, trace = false): void {
  const step = services / 20;
  const requests = Array.from({ length: 20 }, (_, i) => ({
    from: 'apps/s0',
    to: `http://s${i * step}.apps:8080/${i % 2 === 0 ? 'v1/items' : 'other'}?page=${i}`,
    headers: { 'x-user': `u${i}` },
  }));
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const outcome = traffic.http(requests[i % requests.length]);
    sum += trace ? outcome.trace.steps.length : outcome.destinations.length;
  }
  if (sum < count) throw new Error('some requests went nowhere');
}

function meshOf(services: number, policiesEach = 1): object[] {
  return Array.from({ length: services }, (_, i) => i).flatMap((i) => [
    { apiVersion: 'v1', kind: 'Service', metadata: { name: `s${i}`, namespace: 'apps' }, spec: { selector: { app: `s${i}` }, ports: [{ name: 'http', port: 8080 }] } },
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: `s${i}`, namespace: 'apps' },
      spec: {
        selector: { matchLabels: { app: `s${i}` } },
        template: { metadata: { labels: { app: `s${i}`, version: 'v1' } }, spec: { serviceAccountName: `s${i}`, containers: [{ name: 'app', image: 'app:1', ports: [{ containerPort: 8080 }] }] } },
      },
    },
    {
      apiVersion: 'networking.istio.io/v1',
      kind: 'VirtualService',
      metadata: { name: `s${i}`, namespace: 'apps' },
      spec: {
        hosts: [`s${i}.apps.svc.cluster.local`],
        http: [
          { match: [{ headers: { 'x-user': { exact: 'tester' } } }], route: [{ destination: { host: `s${i}.apps.svc.cluster.local`, subset: 'v1' } }] },
          { match: [{ uri: { prefix: '/v1/' } }], timeout: '5s', route: [{ destination: { host: `s${i}.apps.svc.cluster.local`, subset: 'v1' } }] },
          { route: [{ destination: { host: `s${i}.apps.svc.cluster.local` } }] },
        ],
      },
    },
    { apiVersion: 'networking.istio.io/v1', kind: 'DestinationRule', metadata: { name: `s${i}`, namespace: 'apps' }, spec: { host: `s${i}.apps.svc.cluster.local`, subsets: [{ name: 'v1', labels: { version: 'v1' } }] } },
    ...Array.from({ length: policiesEach }, (_each, j) => policy(`s${i}`, i, j)),
  ]);
}

function policy(app: string, i: number, j: number): object {
  const rules = j === 0
    ? [{ from: [{ source: { principals: ['cluster.local/ns/apps/sa/s0', `cluster.local/ns/apps/sa/s${i + 1}`] } }], to: [{ operation: { methods: ['GET'], paths: ['/v1/*', '/other'] } }] }]
    : [{ to: [{ operation: { paths: ['/admin', '/admin/*'] } }], when: [{ key: 'request.headers[x-user]', notValues: ['root'] }] }];
  return {
    apiVersion: 'security.istio.io/v1',
    kind: 'AuthorizationPolicy',
    metadata: { name: `${app}-${j}`, namespace: 'apps' },
    spec: { selector: { matchLabels: { app } }, action: j === 0 ? 'ALLOW' : 'DENY', rules },
  };
}
