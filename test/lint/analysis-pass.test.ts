import { lint } from '../../src/lint/lint';
import { Manifest } from '../../src/manifest/manifest';
import { deployment, gateway, namespace, object, pod, service, virtualService } from '../rules/analysis-table';

const texts = (objects: ReadonlyArray<Manifest>) => lint(objects, { packs: ['istioctl'] }).findings
  .map(({ code, severity, layer, subject, acknowledged }) => `${code} ${severity} ${layer} ${subject?.name ?? ''}${acknowledged === undefined ? '' : ' acknowledged'}`);
const modelOf = (objects: ReadonlyArray<Manifest>) => lint(objects, { packs: ['istioctl'] }).model;
const redirect = { redirect: { uri: '/' } };

describe('what the webhook would say', () => {
  test('an error is IST0106', () => {
    expect(texts([gateway('shop/g', { selector: { istio: 'ingressgateway' }, servers: [{ port: { number: 80, name: 'http', protocol: 'HTTP' } }] })])).toEqual(['IST0106 error analysis g']);
  });

  test('a warning is IST0133', () => {
    const filter = object('networking.istio.io/v1alpha3', 'EnvoyFilter', 'shop/e', { spec: { configPatches: [] } });
    expect(texts([filter])).toEqual(['IST0133 warning analysis e']);
  });

  test('a route that is not reached is IST0130', () => {
    expect(texts([virtualService('shop/v', { hosts: ['a.example'], http: [redirect, { match: [{ port: 80 }], ...redirect }] })])).toEqual(['IST0130 warning analysis v']);
  });

  test('a match that is not reached is IST0131', () => {
    const match = { uri: { prefix: '/a' } };
    expect(texts([virtualService('shop/v', { hosts: ['a.example'], http: [{ match: [match], ...redirect }, { match: [match, { port: 80 }], ...redirect }] })])).toEqual(['IST0131 info analysis v']);
    expect(texts([virtualService('shop/v', { hosts: ['a.example'], http: [{ match: [{ uri: { prefix: '/' } }], ...redirect }, { match: [{ uri: { prefix: '/b' } }], ...redirect }] })])).toEqual(['IST0131 info analysis v']);
  });

  test('both where all matches are repeated', () => {
    const match = [{ uri: { prefix: '/a' } }];
    expect(texts([virtualService('shop/v', { hosts: ['a.example'], http: [{ match, ...redirect }, { match, ...redirect }] })])).toEqual(['IST0130 warning analysis v', 'IST0131 info analysis v']);
  });

  test('it is not shown labels and annotations, nor fields beside the spec', () => {
    const more = object('networking.istio.io/v1', 'VirtualService', 'shop/v', { spec: { hosts: ['a.example'], http: [redirect] }, extra: {} }, { annotations: { 'internal.istio.io/parents': 'x' } });
    expect(texts([more])).toEqual([]);
  });
});

describe('what stands in', () => {
  const spec = { containers: [{ name: 'app', image: 'app' }] };
  const web = deployment('shop/web', { app: 'web' }, { spec, annotations: { a: 'b' } });
  const podOf = (objects: ReadonlyArray<Manifest>, name = 'web-0') => modelOf(objects).index.get('Pod', 'shop', name);

  test('a Pod for a workload, with labels, annotations and spec of its template', () => {
    expect(podOf([web])).toMatchObject({ labels: { app: 'web' }, annotations: { a: 'b' }, object: { spec } });
  });

  test.each([
    [{ 'istio-injection': 'enabled' }, 2], [{ 'istio.io/rev': 'x' }, 2], [{ 'istio-injection': 'disabled', 'istio.io/rev': 'x' }, 1], [{}, 1],
  ])('with the proxy where its namespace is labelled for it: %j', (labels, containers) => {
    expect(podOf([namespace('shop', labels), web])?.object.spec).toMatchObject({ containers: Array.from({ length: containers }, () => expect.anything() as unknown) });
  });

  test('a proxy of the template is filled in, and is not doubled', () => {
    const proxy = deployment('shop/web', { app: 'web' }, { spec: { containers: [{ name: 'istio-proxy', image: 'auto' }] } });
    expect(podOf([namespace('shop'), proxy])?.object.spec).toEqual({ containers: [{ name: 'istio-proxy', image: 'istio/proxyv2' }] });
  });

  test('it takes the place of a Pod of its name', () => {
    const objects = [web, pod('shop/web-0', { containers: [] }, { labels: { app: 'old' } })];
    expect(podOf(objects)?.labels).toEqual({ app: 'web' });
    expect(modelOf(objects).index.ofKind('Pod').filter(({ namespace: of }) => of === 'shop')).toHaveLength(1);
  });

  test.each(['StatefulSet', 'DaemonSet', 'ReplicaSet'])('for a %s', (kind) => {
    expect(podOf([object('apps/v1', kind, 'shop/web', { spec: { template: { spec } } })])).toBeDefined();
  });

  test('for a CronJob', () => {
    expect(podOf([object('batch/v1', 'CronJob', 'shop/web', { spec: { jobTemplate: { spec: { template: { spec } } } } })])).toBeDefined();
  });

  test('the default ingress gateway, in place of what is called alike', () => {
    const own = service('istio-system/istio-ingressgateway', { selector: { istio: 'ingressgateway' }, ports: [{ port: 8080 }] });
    const model = modelOf([own]);
    expect(model.index.get('Service', 'istio-system', 'istio-ingressgateway')?.object.spec).toMatchObject({ ports: [{ port: 80 }, { port: 443 }, { port: 31400 }, { port: 15443 }] });
    expect(model.manifests).toEqual([]);
  });

  test('not in pack default', () => {
    const { model } = lint([web], { packs: ['default'] });
    expect([...model.index.ofKind('Pod'), ...model.index.ofKind('Service')]).toEqual([]);
  });
});

describe('what does not count', () => {
  const shop = (annotation: string) => object('v1', 'Namespace', 'shop', {}, { labels: {}, annotations: { 'galley.istio.io/analyze-suppress': annotation } });

  test.each([['IST0102', true], ['IST0108,IST0102', true], ['*', true], ['IST0103', false]])('codes that the object suppresses: %s', (annotation, suppressed) => {
    expect(texts([shop(annotation)])).toEqual([`IST0102 info analysis shop${suppressed ? ' acknowledged' : ''}`]);
  });

  test.each(['kube-system', 'kube-public', 'kube-node-lease', 'local-path-storage'])('what is in %s', (name) => {
    expect(texts([object('v1', 'Service', `${name}/s`, { spec: { ports: [{ name: 'x', port: 1 }] } })])).toEqual([]);
  });

  test('what the context holds is there, and is no subject', () => {
    const objects = [virtualService('shop/v', { hosts: ['web'], http: [{ route: [{ destination: { host: 'web' } }] }] })];
    const context = [service('shop/web', { ports: [{ name: 'odd', port: 80 }] }), namespace('shop', {})];
    expect(lint(objects, { packs: ['istioctl'], context }).findings).toEqual([]);
    expect(lint(objects, { packs: ['istioctl'] }).findings.map(({ code }) => code)).toEqual(['IST0101']);
  });
});
