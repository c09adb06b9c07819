import { Chart } from 'cdk8s';
import {
  Dialect, EgressGateway, EgressTlsOrigination, EgressTlsOriginationProps, Mesh, MeshService, OutboundTraffic, ServicePort,
} from '../../src';
import { MeshSimulator, TrafficOutcome } from '../../src/testing';
import { DIALECTS, findingsOf, messageOf, Stage, stage, yamlOf } from '../constructs/stage';

interface Setting extends Stage {
  readonly edge: Chart;
  readonly web: MeshService;
}

function setting(dialect: Dialect): Setting {
  const base = stage({ dialect, outboundTraffic: OutboundTraffic.REGISTRY_ONLY });
  const edge = new Chart(base.app, 'edge', { namespace: 'istio-egress' });
  const web = new MeshService(base.shop, 'web', { mesh: base.mesh, ports: [ServicePort.http(8080)], serviceAccount: 'web' });
  return { ...base, edge, web };
}

type Said = Omit<Partial<EgressTlsOriginationProps>, 'mesh'>;

function bankOf({ shop, mesh }: { readonly shop: Chart; readonly mesh: Mesh }, props: Said): EgressTlsOrigination {
  return new EgressTlsOrigination(shop, 'bank', { mesh, hosts: ['api.bank.example'], ...props });
}

function way(outcome: TrafficOutcome): string[] {
  return [outcome.decision, ...outcome.hops.map(({ proxy, name, security }) => `${proxy} ${name} ${security}`)];
}

describe.each(DIALECTS)('TLS begun on the way out (%s)', (dialect) => {
  const gatewayName = dialect === Dialect.ISTIO ? 'istio-egress/egress' : 'istio-egress/egress-istio';
  const atGateway = ['ALLOW', 'sidecar shop/web PLAINTEXT', `egress gateway ${gatewayName} MUTUAL_TLS`, 'workload api.bank.example TLS'];
  const atSidecar = ['ALLOW', 'sidecar shop/web PLAINTEXT', 'workload api.bank.example TLS'];

  test.each<[string, (where: Setting) => Said, string[]]>([
    ['at the sidecar', () => ({}), atSidecar],
    ['at the sidecar, with a certificate in a secret', ({ web }) => ({ clients: [web], mutual: true, tls: { credentialName: 'bank-client' } }), atSidecar],
    ['at the sidecar, with a certificate in files', () => ({ mutual: true, tls: { clientCertificate: '/c/cert.pem', privateKey: '/c/key.pem', caCertificates: '/c/ca.pem' } }), atSidecar],
    ['at a gateway', ({ edge, mesh }) => ({ gateway: new EgressGateway(edge, 'egress', { mesh }) }), atGateway],
    ['at a gateway, with a certificate in a secret', ({ edge, mesh }) => ({
      gateway: new EgressGateway(edge, 'egress', { mesh }), mutual: true, tls: { credentialName: 'bank-client' },
    }), atGateway],
  ])('%s', (_, props, expected) => {
    const where = setting(dialect);
    const bank = bankOf(where, { passthroughPort: 443, ...props(where) });
    where.web.calls(bank.service);
    expect(findingsOf(where.app)).toEqual([]);
    const traffic = MeshSimulator.of(where.app);
    const outcome = traffic.http({ from: where.web, to: 'http://api.bank.example/accounts' });
    expect(way(outcome)).toEqual(expected);
    expect(outcome.destinations).toMatchObject([{ host: 'api.bank.example', port: 80, security: 'TLS' }]);
    // Who encrypts by itself is not encrypted again.
    const own = traffic.tls({ from: where.web, to: 'api.bank.example:443' });
    expect(own.hops.slice(1).map(({ security }) => security)).toEqual(expected.slice(2).map(() => 'CLIENT_TLS'));
    expect(`${yamlOf(where.edge)}---\n${yamlOf(where.shop)}`).toMatchSnapshot();
  });

  test('holds for callers of other namespaces that are declared later', () => {
    const where = setting(dialect);
    const bank = bankOf(where, {});
    const chart = new Chart(where.app, 'office', { namespace: 'office' });
    const clerk = new MeshService(chart, 'clerk', { mesh: where.mesh, ports: [ServicePort.http(8080)], serviceAccount: 'clerk' });
    clerk.calls(bank.service);
    expect(way(MeshSimulator.of(where.app).http({ from: clerk, to: 'http://api.bank.example/' }))).toEqual([
      'ALLOW', 'sidecar office/clerk PLAINTEXT', 'workload api.bank.example TLS',
    ]);
  });

  test('of a secret holds for the named clients only', () => {
    const where = setting(dialect);
    const bank = bankOf(where, { clients: [where.web], tls: { credentialName: 'bank-ca' } });
    const other = new MeshService(where.shop, 'other', { mesh: where.mesh, ports: [ServicePort.http(8080)], serviceAccount: 'other' });
    for (const service of [where.web, other]) service.calls(bank.service);
    const traffic = MeshSimulator.of(where.app);
    expect(traffic.http({ from: where.web, to: 'http://api.bank.example/' }).destinations[0].security).toBe('TLS');
    expect(traffic.http({ from: other, to: 'http://api.bank.example/' }).destinations[0].security).toBe('PLAINTEXT');
  });

  test('for all subdomains, where one server answers for them', () => {
    const where = setting(dialect);
    const gateway = new EgressGateway(where.edge, 'egress', { mesh: where.mesh });
    const bank = bankOf(where, { hosts: ['*.bank.example'], endpoints: [{ address: 'front.bank.example' }], gateway });
    where.web.calls(bank.service);
    expect(findingsOf(where.app)).toEqual([]);
    expect(way(MeshSimulator.of(where.app).http({ from: where.web, to: 'http://berlin.bank.example/' }))).toEqual([
      'ALLOW', 'sidecar shop/web PLAINTEXT', `egress gateway ${gatewayName} MUTUAL_TLS`, 'workload *.bank.example TLS',
    ]);
  });
});

describe('leave to have secrets', () => {
  const kinds = (props: Said) => {
    const where = setting(Dialect.ISTIO);
    bankOf(where, { clients: [where.web], tls: { credentialName: 'bank-ca' }, ...props });
    return (where.shop.toJson() as Array<{ kind: string }>).map(({ kind }) => kind);
  };

  test('is given to the clients', () => expect(kinds({})).toEqual(expect.arrayContaining(['Role', 'RoleBinding'])));
  test('is not given where somebody else does', () => expect(kinds({ secretAccess: false })).not.toContain('Role'));
});

describe('the ports', () => {
  const portsOf = (props: Said) => {
    const where = setting(Dialect.ISTIO);
    bankOf(where, props);
    const entry = (where.shop.toJson() as Array<{ kind: string; spec: { ports: unknown } }>).find(({ kind }) => kind === 'ServiceEntry');
    return entry?.spec.ports;
  };

  test.each<[string, Said, object[]]>([
    ['80 to 443', {}, [{ name: 'http', number: 80, protocol: 'HTTP', targetPort: 443 }]],
    ['as said by the port', { port: ServicePort.grpc(9000, { targetPort: 8443 }) }, [{ name: 'grpc', number: 9000, protocol: 'GRPC', targetPort: 8443 }]],
    ['as said beside it', { port: ServicePort.tcp(5432, { name: 'tcp-db' }), tlsPort: 5433 }, [{ name: 'tcp-db', number: 5432, protocol: 'TCP', targetPort: 5433 }]],
  ])('%s', (_, props, ports) => expect(portsOf(props)).toEqual(ports));
});

test.each<[string, (where: Setting) => Said, string]>([
  ['TLS in TLS', () => ({ port: ServicePort.https(443) }), 'port is TLS of the client\'s own, which would be encrypted twice: "https"'],
  ['plain text at the port for TLS', () => ({ port: ServicePort.http(443) }), 'port is the port at which the service speaks TLS: clients that do so themselves would be encrypted twice: 443'],
  ['two kinds of clients at one port', () => ({ passthroughPort: 80 }), 'passthroughPort is the port for plain text: 80'],
  ['a secret at all sidecars', () => ({ tls: { credentialName: 'bank-ca' } }), 'clients are needed with credentialName at sidecars'],
  ['no certificate to show', () => ({ mutual: true }), 'tls has no certificate to show'],
  ['half a certificate', () => ({ mutual: true, tls: { clientCertificate: '/c.pem' } }), 'tls has no certificate to show'],
  ['a certificate that nobody sees', () => ({ tls: { clientCertificate: '/c.pem', privateKey: '/k.pem' } }), 'tls.clientCertificate is shown with mutual TLS only: "/c.pem"'],
  ['secret and files', ({ web }) => ({ clients: [web], tls: { credentialName: 'x', caCertificates: '/ca.pem' } }), 'tls.credentialName is said beside files: "x"'],
  ['subdomains without an address', () => ({ hosts: ['*.bank.example'] }), 'hosts has a wildcard and so no address'],
  ['bytes to several hosts', () => ({ hosts: ['a.bank.example', 'b.bank.example'], port: ServicePort.tcp(7000) }), 'are several, and tcp says nothing of which is meant'],
  ['no host', () => ({ hosts: [] }), 'hosts is empty'],
  ['a port out of range', () => ({ port: ServicePort.http(0) }), 'ports[0].number'],
])('refuses %s', (_, props, message) => {
  const where = setting(Dialect.ISTIO);
  expect(messageOf(() => bankOf(where, props(where)))).toContain(message);
});
