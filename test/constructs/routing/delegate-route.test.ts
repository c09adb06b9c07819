import { Chart } from 'cdk8s';
import { DelegateRoute, Dialect, Gateway, Listener, PathMatch } from '../../../src';
import { findingsOf, messageOf, reviewsOf, stage, Stage, yamlOf } from '../stage';

function gatewayOf({ platform, mesh }: Stage): Gateway {
  return new Gateway(platform, 'public', { mesh, listeners: [Listener.https({ hosts: ['shop.example.com'], credentialName: 'shop-cert' })] });
}

test('a team has the rules of its part of a host', () => {
  const scene = stage();
  const reviews = reviewsOf(scene);
  const team = new Chart(scene.app, 'team', { namespace: 'team' });
  const part = new DelegateRoute(team, 'reviews', {
    mesh: scene.mesh, rules: [{ to: reviews.version('v1') }, { path: PathMatch.exact('/reviews/new'), to: reviews.version('v2') }],
  });
  gatewayOf(scene).route('shop.example.com', { path: PathMatch.prefix('/reviews'), delegate: part });
  expect([yamlOf(scene.platform), yamlOf(team)].join('---\n')).toMatchSnapshot();
  expect(findingsOf(scene.app)).toEqual([]);
});

test('does not delegate further, nor in the Gateway API dialect', () => {
  const scene = stage();
  const part = new DelegateRoute(scene.shop, 'part', { mesh: scene.mesh, rules: [{ respond: { status: 204 } }] });
  expect(messageOf(() => new DelegateRoute(scene.shop, 'more', { mesh: scene.mesh, rules: [{ delegate: part }] })))
    .toContain('[shop/more] rules[0].delegate delegates further, which Istio does not follow: "shop/part"');
  const other = stage({ dialect: Dialect.GATEWAY_API });
  const elsewhere = new DelegateRoute(other.shop, 'part', { mesh: other.mesh, rules: [{ respond: { status: 204 } }] });
  expect(messageOf(() => gatewayOf(other).route('shop.example.com', { delegate: elsewhere }))).toContain([
    'rules[0].delegate cannot be expressed in the Gateway API dialect: "shop/part"',
    '  Right would be: several HTTPRoutes for one host: the Gateway API merges them; or dialect: Dialect.ISTIO',
  ].join('\n'));
});
