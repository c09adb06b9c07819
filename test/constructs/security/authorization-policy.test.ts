import {
  AuthorizationPolicy, AuthorizationRule, Condition, MeshService, Operation, Peer, PolicyAction, ServicePort, WorkloadTarget,
} from '../../../src';
import { findingsOf, messageOf, reviewsOf, stage, yamlOf } from '../stage';

test('a policy has rules that are choices of who, what and when', () => {
  const scene = stage({ trustDomain: 'prod.example.com' });
  const reviews = reviewsOf(scene);
  const web = new MeshService(scene.shop, 'web', { mesh: scene.mesh, host: 'web', ports: [ServicePort.http(80)], serviceAccount: 'bookstore' });
  new AuthorizationPolicy(scene.shop, 'readers', {
    mesh: scene.mesh,
    target: WorkloadTarget.service(reviews),
    rules: [
      {
        from: [Peer.service(web), Peer.serviceAccount('shop', 'batch').and(Peer.not(Peer.ipBlocks('10.0.0.0/8')))],
        to: [{ methods: ['GET'], paths: ['/reviews/*'], notPaths: ['/reviews/secret'] }, { ports: [9080], hosts: ['reviews.example.com'] }],
        when: [Condition.header('x-team', 'a', 'b'), Condition.not(Condition.claim(['realm', 'roles'], 'guest'))],
      },
      { from: [Peer.namespaces('ops')] },
    ],
  });
  AuthorizationPolicy.allowNothing(scene.shop, 'nothing', { mesh: scene.mesh });
  AuthorizationPolicy.allowAll(scene.shop, 'all', { mesh: scene.mesh, target: WorkloadTarget.labels({ app: 'public' }), dryRun: true });
  AuthorizationPolicy.denyAll(scene.shop, 'denied', { mesh: scene.mesh, target: WorkloadTarget.labels({ app: 'retired' }, 'attic') });
  AuthorizationPolicy.denyAll(scene.shop, 'edge', { mesh: scene.mesh, target: WorkloadTarget.gateway('public', 'istio-ingress'), name: 'closed' });
  expect(yamlOf(scene.shop)).toMatchSnapshot();
  expect(findingsOf(scene.app)).toEqual([]);
});

describe('what AND and OR could be confused about is refused', () => {
  const refused = (rule: AuthorizationRule) => {
    const { shop, mesh } = stage();
    return messageOf(() => new AuthorizationPolicy(shop, 'policy', { mesh, rules: [rule] })).split('\n').slice(0, 2).join(' |');
  };

  test.each<[string, AuthorizationRule]>([
    ['[shop/policy] rules[0] would match every request: {} |  Right would be: a condition; AuthorizationPolicy.allowAll() or denyAll() says everything', {}],
    ['[shop/policy] rules[0].from is empty, which Istio reads as "anything": [] |  Right would be: leave `from` out to say so, or say at least one', { from: [] }],
    ['[shop/policy] rules[0].to is empty', { to: [] }],
    ['[shop/policy] rules[0].when is empty', { when: [], to: [{ ports: [1] }] }],
    ['[shop/policy] rules[0].to[0] says nothing: {} |  Right would be: a method, path, host or port', { to: [{}] }],
  ])('%s', (expected, rule) => expect(refused(rule)).toContain(expected));

  test('a policy without rules', () => {
    const { shop, mesh } = stage();
    expect(messageOf(() => new AuthorizationPolicy(shop, 'policy', { mesh, rules: [] })))
      .toContain('[shop/policy] rules is empty, which would match no request: []\n  Right would be: at least one rule; AuthorizationPolicy.allowNothing() says default deny');
  });

  test('a peer that is two of one kind at once, or the contrary of several things', () => {
    expect(messageOf(() => Peer.namespaces('a').and(Peer.namespaces('b')))).toContain('both speak of namespaces, which one source reads as alternatives');
    expect(messageOf(() => Peer.not(Peer.namespaces('a').and(Peer.ipBlocks('10.0.0.1'))))).toContain('not having all of them is an alternative');
    expect(Peer.not(Peer.not(Peer.namespaces('a')))._render()).toEqual({ namespaces: ['a'] });
    expect(Peer.namespaces('a').and(Peer.not(Peer.namespaces('b')))._render()).toEqual({ namespaces: ['a'], notNamespaces: ['b'] });
  });

  test('an empty set of labels', () => {
    expect(messageOf(() => WorkloadTarget.labels({}))).toContain('an empty set of labels would select all workloads');
  });
});

describe('what the model finds in rules', () => {
  const found = (to: Operation, from?: Peer) => {
    const { app, shop, mesh } = stage();
    new AuthorizationPolicy(shop, 'policy', { mesh, rules: [{ to: [to], from: from && [from] }] });
    return findingsOf(app).join('\n');
  };

  test.each<[string, string, Operation, Peer | undefined]>([
    ['a port that is none', 'operation.ports', { ports: [65536] }, undefined],
    ['a wildcard in the middle of a path', 'operation.paths', { paths: ['/a/{*}b'] }, undefined],
    ['an address that is none', 'source.ipBlocks', { ports: [80] }, Peer.ipBlocks('10.0.0')],
  ])('%s', (_name, field, to, from) => {
    expect(found(to, from)).toMatch(new RegExp(`^error .* at shop/policy/Resource spec\\.rules\\[0\\]\\.(to|from)\\[0\\]\\.${field.replace('.', '\\.')}`));
  });
});

test('DENY and AUDIT are written out, ALLOW is not', () => {
  const actionOf = (action?: PolicyAction) => {
    const { shop, mesh } = stage();
    return new AuthorizationPolicy(shop, 'policy', { mesh, action, rules: [{ to: [{ ports: [80] }] }] }).resource.toJson().spec.action;
  };
  expect([actionOf(), actionOf(PolicyAction.ALLOW), actionOf(PolicyAction.DENY), actionOf(PolicyAction.AUDIT)]).toEqual([undefined, undefined, 'DENY', 'AUDIT']);
});
