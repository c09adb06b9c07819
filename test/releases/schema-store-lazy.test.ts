import type * as store from '../../src/releases/schema-store';

const loaded: string[] = [];

jest.mock('../../imports/schemas/networking-istio-io/sidecar', () => {
  loaded.push('sidecar');
  return jest.requireActual('../../imports/schemas/networking-istio-io/sidecar');
});
jest.mock('../../imports/schemas/networking-istio-io/gateway', () => {
  loaded.push('gateway');
  return jest.requireActual('../../imports/schemas/networking-istio-io/gateway');
});

test('a schema is read and parsed when it is first asked for, and only then', () => {
  const parse = jest.spyOn(JSON, 'parse');
  const { isNamespaced, knownKinds, schemaFor } = jest.requireActual<typeof store>('../../src/releases/schema-store');
  expect(isNamespaced('networking.istio.io/Sidecar')).toBe(true);
  expect(parse).not.toHaveBeenCalled();
  expect(knownKinds()).toContain('networking.istio.io/Sidecar');
  expect(loaded).toEqual([]);

  const before = parse.mock.calls.length;
  schemaFor('networking.istio.io/Sidecar', 'v1');
  schemaFor('networking.istio.io/Sidecar', 'v1beta1');
  schemaFor('networking.istio.io/Sidecar', 'v1');
  expect(loaded).toEqual(['sidecar']);
  expect(parse.mock.calls.length - before).toBe(1);
});
