import { Lazy } from 'cdk8s';
import { toWire } from '../../imports/to-wire';

test('copies plain data without what is undefined', () => {
  const props = { spec: { a: undefined, b: [1, { c: undefined, d: null }], e: {} } };
  const json = toWire(props);
  expect(json).toStrictEqual({ spec: { b: [1, { d: null }], e: {} } });
  expect(json.spec).not.toBe(props.spec);
});

test('tokens are left for later', () => {
  const token = Lazy.any({ produce: () => 1 });
  expect(toWire({ spec: token }).spec).toBe(token);
});

test('a hostile key is data', () => {
  const json = toWire(JSON.parse('{"metadata":{"labels":{"__proto__":{"polluted":true}}}}'));
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(Object.keys(json.metadata.labels)).toEqual(['__proto__']);
});
