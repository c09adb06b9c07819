import * as fc from 'fast-check';
import { isJsonObject, manifestOf } from '../../src/manifest/manifest-of';

describe('manifestOf', () => {
  test('takes an object apart', () => {
    const object = {
      apiVersion: 'networking.istio.io/v1',
      kind: 'Gateway',
      metadata: { name: 'gw', namespace: 'a', labels: { x: 'y' }, annotations: { p: 'q' }, creationTimestamp: '2024-01-01T00:00:00Z' },
    };
    expect(manifestOf(object, { origin: { file: 'f' }, cluster: 'c' })).toEqual({
      apiVersion: 'networking.istio.io/v1',
      group: 'networking.istio.io',
      version: 'v1',
      kind: 'Gateway',
      groupKind: 'networking.istio.io/Gateway',
      name: 'gw',
      namespace: 'a',
      labels: { x: 'y' },
      annotations: { p: 'q' },
      creationTimestamp: '2024-01-01T00:00:00Z',
      object,
      origin: { file: 'f' },
      cluster: 'c',
    });
  });

  test('knows the core group and namespaces', () => {
    const service = manifestOf({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'a' } });
    expect([service.group, service.version, service.groupKind, service.namespace]).toEqual(['', 'v1', 'Service', 'default']);
    expect(manifestOf({ apiVersion: 'v1', kind: 'Service' }, { defaultNamespace: 'x' }).namespace).toBe('x');
    expect(manifestOf({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'a', namespace: 'b' } }).namespace).toBe('');
  });

  test('keeps only labels that are text, and inherits none', () => {
    const { labels, annotations } = manifestOf({ apiVersion: 'v1', kind: 'Pod', metadata: { labels: { a: 1, b: 'x', c: null }, annotations: 'x' } });
    expect(labels).toEqual({ b: 'x' });
    expect(annotations).toEqual({});
    const strange = manifestOf(JSON.parse('{"apiVersion":"v1","kind":"Pod","metadata":{"labels":{"__proto__":"x"}}}'));
    expect(Object.getPrototypeOf(strange.labels)).toBe(Object.prototype);
    expect(Object.keys(strange.labels)).toEqual(['__proto__']);
  });

  test('is total', () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('apiVersion', 'kind', 'metadata', 'toString'), fc.jsonValue()), (object) => {
      const manifest = manifestOf(object);
      expect(typeof manifest.name).toBe('string');
      expect(Object.values(manifest.labels).every((value) => typeof value === 'string')).toBe(true);
      expect(manifest.object).toBe(object);
    }));
  });
});

test.each([[{}, true], [[], false], [null, false], ['x', false], [undefined, false]])('%j is an object: %p', (value, expected) => {
  expect(isJsonObject(value)).toBe(expected);
});
