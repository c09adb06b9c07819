import { ApiObject, App, Chart } from 'cdk8s';
import { AuthorizationPolicy, Dialect, Gateway, GatewayWorkload, IGateway, Listener, Mesh, Peer, WorkloadTarget } from '../../../src';

interface Setting {
  readonly chart: Chart;
  readonly mesh: Mesh;
}

function setting(dialect: Dialect): Setting {
  const chart = new Chart(new App(), 'ingress', { namespace: 'istio-ingress' });
  return { chart, mesh: new Mesh(chart, 'mesh', { dialect, trustDomain: 'prod.example.com' }) };
}

function gateway({ chart, mesh }: Setting, workload?: GatewayWorkload, className?: string): Gateway {
  return new Gateway(chart, 'public', { mesh, className, listeners: [Listener.http()], workload });
}

function specOf(policy: ApiObject): { spec: { rules: unknown[]; selector?: unknown; targetRefs?: unknown }; metadata: { namespace: string } } {
  return policy.toJson();
}

function policyFrom({ chart, mesh }: Setting, peer: Peer, target?: WorkloadTarget): AuthorizationPolicy {
  return new AuthorizationPolicy(chart, 'policy', { mesh, target, rules: [{ from: [peer] }] });
}

describe('the identity of a gateway', () => {
  test.each([
    [Dialect.ISTIO, GatewayWorkload.dedicated(), undefined, 'prod.example.com/ns/istio-ingress/sa/public'],
    [Dialect.GATEWAY_API, GatewayWorkload.dedicated(), undefined, 'prod.example.com/ns/istio-ingress/sa/public-istio'],
    [Dialect.GATEWAY_API, undefined, undefined, 'prod.example.com/ns/istio-ingress/sa/public-istio'],
    [Dialect.GATEWAY_API, undefined, 'istio-remote', 'prod.example.com/ns/istio-ingress/sa/public-istio-remote'],
  ])('of proxies of its own (%s)', (dialect, workload, className, principal) => {
    const where = setting(dialect);
    const policy = policyFrom(where, Peer.gateway(gateway(where, workload, className)));
    expect(specOf(policy.resource).spec.rules).toEqual([{ from: [{ source: { principals: [principal] } }] }]);
  });

  test.each([
    [Dialect.ISTIO, undefined],
    [Dialect.ISTIO, GatewayWorkload.shared({ istio: 'ingressgateway' })],
    [Dialect.GATEWAY_API, GatewayWorkload.sharedService('istio-ingressgateway.istio-system.svc.cluster.local', { istio: 'ingressgateway' })],
  ])('is not guessed where the proxies run already (%s)', (dialect, workload) => {
    const where = setting(dialect);
    const at = gateway(where, workload);
    expect(() => Peer.gateway(at)).toThrow(/\[ingress\/public\] serviceAccount of its proxies is not known/);
  });

  test('is said of a gateway that is declared elsewhere', () => {
    const where = setting(Dialect.ISTIO);
    const known: IGateway = Gateway.fromGatewayAttributes(where.chart, 'theirs', {
      mesh: where.mesh, gatewayName: 'edge', namespace: 'edge', serviceAccount: 'edge-proxy',
    });
    expect(specOf(policyFrom(where, Peer.gateway(known)).resource).spec.rules).toEqual([
      { from: [{ source: { principals: ['prod.example.com/ns/edge/sa/edge-proxy'] } }] },
    ]);
    const unknown = Gateway.fromGatewayAttributes(where.chart, 'unknown', { mesh: where.mesh, gatewayName: 'edge' });
    expect(() => Peer.gateway(unknown)).toThrow('serviceAccount of its proxies is not known');
  });
});

describe('a policy about the proxies of a gateway', () => {
  test('selects them by their labels in Istio\'s dialect', () => {
    const where = setting(Dialect.ISTIO);
    const target = WorkloadTarget.proxiesOf(gateway(where, GatewayWorkload.dedicated()));
    const { spec, metadata } = specOf(policyFrom(where, Peer.anyAuthenticated(), target).resource);
    expect(metadata.namespace).toBe('istio-ingress');
    expect(spec.selector).toEqual({ matchLabels: { 'istio': 'public', 'app.kubernetes.io/name': 'public' } });
    expect(spec.targetRefs).toBeUndefined();
  });

  test('refers to the Gateway in the other', () => {
    const where = setting(Dialect.GATEWAY_API);
    const { spec } = specOf(policyFrom(where, Peer.anyAuthenticated(), WorkloadTarget.proxiesOf(gateway(where))).resource);
    expect(spec.targetRefs).toEqual([{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'public' }]);
    expect(spec.selector).toBeUndefined();
  });

  test('needs their labels where they run already', () => {
    const where = setting(Dialect.ISTIO);
    const at = gateway(where);
    expect(() => WorkloadTarget.proxiesOf(at)).toThrow(/proxyLabels are not known: its proxies run already[^]*WorkloadTarget\.labels\(labels, namespace\)/);
  });
});
