import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, Include } from 'cdk8s';
import * as plus27 from 'cdk8s-plus-27';
import * as plus33 from 'cdk8s-plus-33';
import {
  AuthorizationPolicy,
  ConnectionPool,
  Dialect,
  LoadBalancing,
  MeshService,
  MeshServiceProps,
  ServicePort,
  WorkloadTarget,
} from '../../../src';
import { DIALECTS, findingsOf, messageOf, stage, yamlOf } from '../stage';

const DEPLOYMENT = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web' },
  spec: {
    selector: { matchLabels: { app: 'web' } },
    template: {
      metadata: { labels: { app: 'web', version: 'v1' } },
      spec: {
        serviceAccountName: 'bookstore',
        containers: [
          {
            name: 'web',
            image: 'web',
            ports: [
              { name: 'grpc-api', containerPort: 9090 },
              { containerPort: 8080 },
              { name: 'dns', containerPort: 53, protocol: 'UDP' },
            ],
          },
        ],
      },
    },
  },
};

describe('a service takes from its workload labels, ports and account', () => {
  test.each([
    ['cdk8s-plus-27', plus27],
    ['cdk8s-plus-33', plus33],
  ] as const)('rendered by %s', (_name, plus) => {
    const scene = stage();
    const account = new plus.ServiceAccount(scene.shop, 'account', {
      metadata: { name: 'bookstore' },
    });
    const deployment = new plus.Deployment(scene.shop, 'web', {
      serviceAccount: account as never,
      podMetadata: { labels: { app: 'web' } },
      containers: [{ image: 'web', portNumber: 8080 }],
    });
    const web = new MeshService(scene.shop, 'service', {
      mesh: scene.mesh,
      name: 'web',
      workload: deployment,
    });
    expect(web.ports.map(({ number, protocol }) => [number, protocol])).toEqual(
      [[8080, 'http']],
    );
    expect(web.selector.app).toBe('web');
    expect(web.principal).toBe('cluster.local/ns/shop/sa/bookstore');
    expect(findingsOf(scene.app)).toEqual([]);
  });

  test('as an L1 or any object', () => {
    const scene = stage();
    const web = new MeshService(scene.shop, 'web', {
      mesh: scene.mesh,
      workload: new ApiObject(scene.shop, 'deployment', DEPLOYMENT),
    });
    expect(web.selector).toEqual({ app: 'web' });
    expect(web.serviceAccount).toBe('bookstore');
    expect(yamlOf(scene.shop).split('---\n')[1]).toMatchInlineSnapshot(`
     "apiVersion: v1
     kind: Service
     metadata:
       name: web
       namespace: shop
     spec:
       ports:
         - name: grpc-api
           port: 9090
           targetPort: 9090
         - name: http
           port: 8080
           targetPort: 8080
         - name: udp
           port: 53
           protocol: UDP
           targetPort: 53
       selector:
         app: web
     "
    `);
    expect(findingsOf(scene.app)).toEqual([]);
  });

  test('from an Include, with its Service', () => {
    const folder = mkdtempSync(join(tmpdir(), 'include-'));
    const service = {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'web' },
      spec: {
        selector: { app: 'web' },
        ports: [{ name: 'http', port: 80, targetPort: 'api', nodePort: 30000 }],
      },
    };
    writeFileSync(
      join(folder, 'all.yaml'),
      [service, DEPLOYMENT]
        .map((object) => JSON.stringify(object))
        .join('\n---\n'),
    );
    const scene = stage({ dialect: Dialect.GATEWAY_API });
    const files = new Include(scene.shop, 'files', {
      url: join(folder, 'all.yaml'),
    });
    rmSync(folder, { recursive: true });
    const web = new MeshService(scene.shop, 'mesh-web', {
      mesh: scene.mesh,
      workload: files,
      service: files,
      versions: ['v1'],
    });
    expect([
      web.serviceName,
      web.hostname,
      web.selector,
      web.ports.map(({ number }) => number),
    ]).toEqual(['web', 'web.shop.svc.cluster.local', { app: 'web' }, [80]]);
    web.route({ to: web.version('v1') });
    // A Service of the version's own keeps the port's name as target, and no node's port.
    expect(web.version('v1').versionService!.toJson().spec).toEqual({
      selector: { app: 'web', version: 'v1' },
      ports: [{ name: 'http', port: 80, targetPort: 'api' }],
    });
    expect(findingsOf(scene.app)).toEqual([]);
  });

  test('several workloads: what they have in common', () => {
    const scene = stage();
    const web = new MeshService(scene.shop, 'web', {
      mesh: scene.mesh,
      ports: [ServicePort.http(80)],
    });
    for (const version of ['v1', 'v2']) {
      web.addVersion(version, {
        workload: new ApiObject(scene.shop, version, {
          ...DEPLOYMENT,
          metadata: { name: `web-${version}` },
          spec: {
            template: {
              metadata: { labels: { app: 'web', version, tier: version } },
            },
          },
        }),
      });
    }
    expect(web.selector).toEqual({ app: 'web' });
    expect(web.versions.map(({ name, labels }) => [name, labels])).toEqual([
      ['v1', { version: 'v1' }],
      ['v2', { version: 'v2' }],
    ]);
  });
});

test('a service that exists elsewhere is context only', () => {
  const scene = stage();
  const web = new MeshService(scene.shop, 'web', {
    mesh: scene.mesh,
    host: 'web',
    namespace: 'far',
    ports: [ServicePort.http(80)],
  });
  expect([web.hostname, web.service]).toEqual([
    'web.far.svc.cluster.local',
    undefined,
  ]);
  expect(yamlOf(scene.shop)).toBe('');
});

describe.each(DIALECTS)('traffic policies in the dialect of %s', (dialect) => {
  test('of service, version and port become one DestinationRule for each host', () => {
    const scene = stage({ dialect });
    const web = new MeshService(scene.shop, 'web', {
      mesh: scene.mesh,
      host: 'web',
      ports: [ServicePort.http(80), ServicePort.grpc(9090)],
      versions: ['v1', 'v2'],
      trafficPolicy: { loadBalancing: LoadBalancing.roundRobin() },
    });
    web.addTrafficPolicy({ connectionPool: { maxConnections: 10 } });
    web.addTrafficPolicy({ port: 9090, connectionPool: { maxRequests: 5 } });
    web
      .version('v2')
      .addTrafficPolicy({ outlierDetection: { consecutive5xxErrors: 3 } });
    web.route({
      backends: [
        { backend: web.version('v1') },
        { backend: web.version('v2') },
      ],
    });
    expect(
      scene.shop.toJson().filter(({ kind }) => kind === 'DestinationRule'),
    ).toMatchSnapshot();
    expect(findingsOf(scene.app)).toEqual([]);
  });
});

describe("what can't be right", () => {
  const refused = (
    props: Partial<MeshServiceProps>,
    use: (service: MeshService) => unknown = () => undefined,
  ) => {
    const { shop, mesh } = stage();
    return messageOf(() =>
      use(
        new MeshService(shop, 'web', {
          mesh,
          ports: [ServicePort.http(80)],
          ...props,
        }),
      ),
    ).split('\n')[0];
  };

  test.each<[string, Partial<MeshServiceProps>]>([
    ['[shop/web] ports[0].number', { ports: [ServicePort.http(0)] }],
    ['[shop/web] ports[0].number', { ports: [ServicePort.http(65536)] }],
    ['[shop/web] ports[0].number', { ports: [ServicePort.http(80.5)] }],
    [
      '[shop/web] ports[0].targetPort',
      { ports: [ServicePort.http(80, { targetPort: 65536 })] },
    ],
    [
      '[shop/web] ports[1].number is the number of two ports: 80',
      { ports: [ServicePort.http(80), ServicePort.grpc(80)] },
    ],
    [
      '[shop/web] ports[1].name is the name of two ports: "http"',
      {
        ports: [
          ServicePort.http(80, { name: 'http' }),
          ServicePort.http(81, { name: 'http' }),
        ],
      },
    ],
    [
      '[shop/web] ports[0].name',
      { ports: [ServicePort.http(80, { name: 'Web_Port' })] },
    ],
    ['[shop/web] name', { name: 'My_Service' }],
    ['[shop/web] namespace', { namespace: 'a.b' }],
    [
      '[shop/web] ports are needed for a service that exists elsewhere',
      { host: 'web', ports: [] },
    ],
    [
      '[shop/web/version-v_1] version cannot name a subset: it',
      { versions: ['v_1'] },
    ],
  ])('%s', (expected, props) => expect(refused(props)).toContain(expected));

  test('an unknown version names those there are', () => {
    const { shop, mesh } = stage();
    const web = new MeshService(shop, 'web', {
      mesh,
      ports: [ServicePort.http(80)],
      versions: ['v1', 'v2'],
    });
    expect(messageOf(() => web.version('v3'))).toBe(
      '[shop/web] version is no version of this service: "v3"\n  Right would be: one of v1, v2',
    );
  });

  test('a workload or service that renders none', () => {
    const { shop, mesh } = stage();
    const secret = new ApiObject(shop, 'secret', {
      apiVersion: 'v1',
      kind: 'Secret',
    });
    expect(
      messageOf(() => new MeshService(shop, 'a', { mesh, workload: secret })),
    ).toContain('[shop/a] workload renders no workload: "shop/secret"');
    expect(
      messageOf(() => new MeshService(shop, 'b', { mesh, service: secret })),
    ).toContain(
      '[shop/b] service renders no Kubernetes Service: "shop/secret"',
    );
    expect(
      messageOf(
        () => new MeshService(shop, 'c', { mesh, service: secret, host: 'c' }),
      ),
    ).toContain('[shop/c] host is given beside `service`: "c"');
  });

  test('Pods that nothing selects: an empty selector would be everybody', () => {
    const scene = stage();
    const service = new ApiObject(scene.shop, 'service', {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'web' },
      spec: { ports: [{ port: 80 }] },
    });
    const web = new MeshService(scene.shop, 'web', {
      mesh: scene.mesh,
      service,
    });
    expect(messageOf(() => web.selector)).toContain(
      '[shop/web] selector is not known',
    );
    AuthorizationPolicy.allowNothing(scene.shop, 'none', {
      mesh: scene.mesh,
      target: WorkloadTarget.service(web),
    });
    expect(findingsOf(scene.app).join('\n')).toContain(
      'error PARSE-CONSTRUCT at shop/web : selector is not known',
    );
  });

  test('two words on one thing of a host', () => {
    const pool = (
      maxConnections: number,
    ): { connectionPool: ConnectionPool } => ({
      connectionPool: { maxConnections },
    });
    expect(
      refused({ trafficPolicy: pool(1) }, (web) =>
        web.addTrafficPolicy(pool(2)),
      ),
    ).toBe(
      '[shop/web/DestinationRule] trafficPolicy.connectionPool is said differently already ({"tcp":{"maxConnections":1}}): {"tcp":{"maxConnections":2}}',
    );
    expect(
      refused({ trafficPolicy: pool(1) }, (web) =>
        web.addTrafficPolicy(pool(1)),
      ),
    ).toBe('nothing was thrown');
    expect(refused({ trafficPolicy: { port: 0 } })).toContain(
      '[shop/web/DestinationRule] trafficPolicy.port',
    );
    expect(
      refused({ trafficPolicy: { port: 80, retryBudget: { percent: 10 } } }),
    ).toContain('trafficPolicy.retryBudget cannot be said of one port');
  });
});
