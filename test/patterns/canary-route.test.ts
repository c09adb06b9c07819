import {
  CanaryController, CanaryRoute, CanaryRouteProps, Dialect, Gateway, HeaderMatch, Listener, MeshService, PathMatch,
} from '../../src';
import { DIALECTS, findingsOf, messageOf, reviewsOf, stage, yamlOf } from '../constructs/stage';

describe.each(DIALECTS)('a CanaryRoute in the dialect of %s', (dialect) => {
  test('splits, previews, mirrors and remembers', () => {
    const scene = stage({ dialect });
    new CanaryRoute(scene.shop, 'reviews-canary', {
      service: reviewsOf(scene), stable: 'v1', canary: 'v2', weight: 10,
      preview: [HeaderMatch.exact('x-tester', 'true'), HeaderMatch.cookie('preview', 'on')], mirrorPercent: 50, stickyCookie: 'version',
    });
    expect(yamlOf(scene.shop)).toMatchSnapshot();
    expect(findingsOf(scene.app)).toEqual([]);
  });

  test('goes by steps', () => {
    const shares = [0, 1, 2].map((step) => {
      const scene = stage({ dialect });
      const canary = new CanaryRoute(scene.shop, 'canary', { service: reviewsOf(scene), stable: 'v1', canary: 'v2', steps: [5, 50, 100], step });
      const { spec } = canary.route.meshRoute!.toJson();
      expect(findingsOf(scene.app)).toEqual([]);
      return [canary.weight, ...(spec.http?.[0].route ?? spec.rules[0].backendRefs).map(({ weight }: { weight: number }) => weight)];
    });
    expect(shares).toEqual([[5, 95, 5], [50, 50, 50], [100, 0, 100]]);
  });

  test('at a gateway, with weights that a controller moves', () => {
    const scene = stage({ dialect });
    const gateway = new Gateway(scene.platform, 'public', { mesh: scene.mesh, listeners: [Listener.http({ hosts: ['shop.example.com'] })] });
    const canary = new CanaryRoute(scene.shop, 'canary', {
      service: reviewsOf(scene), stable: 'v1', canary: 'v2', gateways: [gateway], hosts: ['shop.example.com'], controller: CanaryController.ARGO_ROLLOUTS,
    });
    const istio = dialect === Dialect.ISTIO;
    expect(canary.ignoreDifferences()).toEqual([{
      group: istio ? 'networking.istio.io' : 'gateway.networking.k8s.io',
      kind: istio ? 'VirtualService' : 'HTTPRoute',
      name: 'canary',
      namespace: 'shop',
      jqPathExpressions: [istio ? '.spec.http[].route[].weight' : '.spec.rules[].backendRefs[].weight'],
    }]);
    expect(findingsOf(scene.app)).toEqual([]);
  });
});

test('a version without a share holds no users, unless a controller moves shares', () => {
  const held = (props: Partial<CanaryRouteProps>) => {
    const scene = stage();
    const canary = new CanaryRoute(scene.shop, 'canary', { service: reviewsOf(scene), stable: 'v1', canary: 'v2', stickyCookie: 'version', ...props });
    return canary.route.meshRoute!.toJson().spec.http.map(({ name }: { name: string }) => name);
  };
  expect(held({ weight: 0 })).toEqual(['sticky-v1', 'primary']);
  expect(held({ weight: 100 })).toEqual(['sticky-v2', 'primary']);
  expect(held({ weight: 50 })).toEqual(['sticky-v2', 'sticky-v1', 'primary']);
  expect(held({ weight: 0, controller: CanaryController.FLAGGER })).toEqual(['sticky-v2', 'sticky-v1', 'primary']);
});

test('rules of the service and its canary make one table', () => {
  const scene = stage();
  const reviews = reviewsOf(scene);
  new CanaryRoute(scene.shop, 'canary', { service: reviews, stable: 'v1', canary: 'v2', weight: 10 });
  reviews.route({ name: 'docs', path: PathMatch.prefix('/docs'), to: reviews.version('v1') });
  const tables = scene.shop.toJson().filter(({ kind }) => kind === 'VirtualService');
  expect(tables.map(({ metadata, spec }) => [metadata.name, spec.http.map(({ name }: { name: string }) => name)])).toEqual([['canary', ['docs', 'primary']]]);
  expect(findingsOf(scene.app)).toEqual([]);
});

test('nothing is to be ignored where nobody moves weights', () => {
  const scene = stage();
  expect(new CanaryRoute(scene.shop, 'canary', { service: reviewsOf(scene), stable: 'v1', canary: 'v2' }).ignoreDifferences()).toEqual([]);
});

describe('what can\'t be right', () => {
  const refused = (props: Partial<CanaryRouteProps>) => {
    const scene = stage();
    return messageOf(() => new CanaryRoute(scene.shop, 'canary', { service: reviewsOf(scene), stable: 'v1', canary: 'v2', ...props }));
  };

  test.each<[string, Partial<CanaryRouteProps>]>([
    ['canary is no version of reviews: "v3"\n  Right would be: one of v1, v2', { canary: 'v3' }],
    ['stable is no version of reviews: "v0"\n  Right would be: one of v1, v2', { stable: 'v0' }],
    ['canary is the stable version: "v1"', { canary: 'v1' }],
    ['weight is no share in percent: 101\n  Right would be: a whole number from 0 to 100', { weight: 101 }],
    ['weight is no share in percent: -1', { weight: -1 }],
    ['weight is no share in percent: 0.5', { weight: 0.5 }],
    ['weight is no share in percent: NaN', { weight: NaN }],
    ['steps[1] is no share in percent: 200', { steps: [5, 200] }],
    ['step is none of the 2 steps: 2\n  Right would be: 0 to 1', { steps: [5, 100], step: 2 }],
    ['step is said without `steps`: 1', { step: 1 }],
    ['weight is said beside `steps`: 5', { steps: [5], weight: 5 }],
    ['mirrorPercent is no percentage: 101', { mirrorPercent: 101 }],
  ])('%s', (expected, props) => expect(refused(props)).toContain(`[shop/canary] ${expected}`));

  test('a service without versions', () => {
    const { shop, mesh } = stage();
    const service = new MeshService(shop, 'web', { mesh, host: 'web', ports: reviewsOf(stage()).ports });
    expect(messageOf(() => new CanaryRoute(shop, 'canary', { service, stable: 'v1', canary: 'v2' })))
      .toContain('[shop/canary] stable is no version of web: "v1"\n  Right would be: a version added with `versions` or addVersion()');
  });

  test('a second rule for all requests, which would never be used', () => {
    const scene = stage();
    const reviews = reviewsOf(scene);
    new CanaryRoute(scene.shop, 'canary', { service: reviews, stable: 'v1', canary: 'v2' });
    reviews.route({ to: reviews });
    expect(findingsOf(scene.app)).toEqual([expect.stringMatching(/^warning VS-012 at shop\/canary\/Route\/Mesh spec\.http\[1\]: /)]);
  });
});
