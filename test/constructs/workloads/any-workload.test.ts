import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, App, Chart, Include } from 'cdk8s';
import * as kplus27 from 'cdk8s-plus-27';
import * as kplus33 from 'cdk8s-plus-33';
import { IConstruct } from 'constructs';
import { AuthorizationPolicy, Mesh, MeshChecks, MeshService, MutualTls, PathMatch, Peer, WorkloadTarget } from '../../../src';

/** Workload and Service of `reviews`, version v1, as account `bookinfo-reviews`, made in some way. */
interface Made {
  readonly workload: IConstruct;
  readonly service: IConstruct;
}

const LABELS = { app: 'reviews', version: 'v1' };

const DEPLOYMENT = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'reviews-v1' },
  spec: {
    selector: { matchLabels: LABELS },
    template: {
      metadata: { labels: LABELS },
      spec: {
        serviceAccountName: 'bookinfo-reviews',
        containers: [{ name: 'reviews', image: 'reviews', ports: [{ name: 'grpc-api', containerPort: 9080 }] }],
      },
    },
  },
};

const SERVICE = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'reviews' },
  spec: { selector: { app: 'reviews' }, ports: [{ name: 'grpc-api', port: 80, targetPort: 9080 }] },
};

function byPlus27(chart: Chart): Made {
  const workload = new kplus27.Deployment(chart, 'workload', {
    podMetadata: { labels: LABELS },
    serviceAccount: kplus27.ServiceAccount.fromServiceAccountName(chart, 'account', 'bookinfo-reviews'),
    containers: [{ image: 'reviews', ports: [{ name: 'grpc-api', number: 9080 }] }],
  });
  const service = new kplus27.Service(chart, 'service', { metadata: { name: 'reviews' }, ports: [{ name: 'grpc-api', port: 80, targetPort: 9080 }] });
  service.selectLabel('app', 'reviews');
  return { workload, service };
}

function byPlus33(chart: Chart): Made {
  const workload = new kplus33.Deployment(chart, 'workload', {
    podMetadata: { labels: LABELS },
    serviceAccount: kplus33.ServiceAccount.fromServiceAccountName(chart, 'account', 'bookinfo-reviews'),
    containers: [{ image: 'reviews', ports: [{ name: 'grpc-api', number: 9080 }] }],
  });
  const service = new kplus33.Service(chart, 'service', { metadata: { name: 'reviews' }, ports: [{ name: 'grpc-api', port: 80, targetPort: 9080 }] });
  service.selectLabel('app', 'reviews');
  return { workload, service };
}

function byL1(chart: Chart): Made {
  return { workload: new ApiObject(chart, 'workload', DEPLOYMENT), service: new ApiObject(chart, 'service', SERVICE) };
}

function byInclude(chart: Chart): Made {
  const folder = mkdtempSync(join(tmpdir(), 'any-workload-'));
  try {
    const write = (name: string, object: unknown) => {
      writeFileSync(join(folder, name), JSON.stringify(object));
      return join(folder, name);
    };
    return {
      workload: new Include(chart, 'workload', { url: write('workload.yaml', DEPLOYMENT) }),
      service: new Include(chart, 'service', { url: write('service.yaml', SERVICE) }),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const WAYS: Array<[string, (chart: Chart) => Made]> = [
  ['cdk8s-plus-27', byPlus27],
  ['cdk8s-plus-33', byPlus33],
  ['L1', byL1],
  ['Include', byInclude],
];

function setting(): { app: App; chart: Chart; mesh: Mesh } {
  const app = new App();
  const chart = new Chart(app, 'shop', { namespace: 'shop' });
  return { app, chart, mesh: new Mesh(chart, 'mesh', { mutualTls: MutualTls.STRICT }) };
}

describe.each(WAYS)('a service whose workload is made by %s', (_way, make) => {
  test('knows its identity, ports and protocols by what that renders', () => {
    const { app, chart, mesh } = setting();
    const reviews = new MeshService(chart, 'reviews', { mesh, workload: make(chart).workload, name: 'reviews-api' });
    expect(reviews.serviceAccount).toBe('bookinfo-reviews');
    expect(reviews.principal).toBe('cluster.local/ns/shop/sa/bookinfo-reviews');
    expect(reviews.ports.map(({ number, protocol, name }) => [number, protocol, name])).toEqual([[9080, 'grpc', 'grpc-api']]);
    expect(reviews.selector).toMatchObject({ app: 'reviews' });
    expect(reviews.selector).not.toHaveProperty('version');
    expect(MeshChecks.findings(app)).toEqual([]);
  });

  test('takes host, port and selector from a Service made so, and writes none', () => {
    const { app, chart, mesh } = setting();
    const { workload, service } = make(chart);
    const reviews = new MeshService(chart, 'reviews', { mesh, service });
    const v1 = reviews.addVersion('v1', { workload });
    expect(reviews.hostname).toBe('reviews.shop.svc.cluster.local');
    expect(reviews.selector).toEqual({ app: 'reviews' });
    expect(reviews.ports.map(({ number, targetPort, protocol }) => [number, targetPort, protocol])).toEqual([[80, 9080, 'grpc']]);
    reviews.route({ path: PathMatch.prefix('/'), to: v1 });
    const policy = new AuthorizationPolicy(chart, 'policy', { mesh, target: WorkloadTarget.service(reviews), rules: [{ from: [Peer.service(reviews)] }] });
    const objects: Array<{ kind: string }> = chart.toJson();
    expect(objects.filter(({ kind }) => kind === 'Service')).toHaveLength(1);
    expect(policy.resource.toJson().spec).toEqual({
      selector: { matchLabels: { app: 'reviews' } },
      rules: [{ from: [{ source: { principals: ['cluster.local/ns/shop/sa/bookinfo-reviews'] } }] }],
    });
    expect(MeshChecks.findings(app)).toEqual([]);
  });
});

test('versions of one service may be made in different ways', () => {
  const { app, chart, mesh } = setting();
  const reviews = new MeshService(chart, 'reviews', { mesh, service: new ApiObject(chart, 'service', SERVICE) });
  const names = WAYS.map(([, make], i) => {
    const part = new Chart(app, `part-${i}`, { namespace: 'shop' });
    reviews.addVersion(`w${i}`, { workload: make(part).workload, labels: { version: 'v1', way: `w${i}` } });
    return `w${i}`;
  });
  expect(reviews.versions.map(({ name }) => name)).toEqual(names);
  expect(reviews.serviceAccount).toBe('bookinfo-reviews');
});

test('what renders no workload, and no Service, is refused by its path', () => {
  const { chart, mesh } = setting();
  const account = new ApiObject(chart, 'account', { apiVersion: 'v1', kind: 'ServiceAccount' });
  expect(() => new MeshService(chart, 'a', { mesh, workload: account })).toThrow(/\[shop\/a\] workload renders no workload: "shop\/account"/);
  expect(() => new MeshService(chart, 'b', { mesh, service: account })).toThrow(/\[shop\/b\] service renders no Kubernetes Service: "shop\/account"/);
});
