import { OpenApiSchema } from '../../src/releases/open-api-schema';
import { compileDefaulting } from '../../src/schema/defaulting';

function stored(schema: OpenApiSchema, value: unknown): unknown {
  const defaulting = compileDefaulting(schema);
  return defaulting ? defaulting(value) : value;
}

describe('defaulting', () => {
  const schema: OpenApiSchema = {
    type: 'object',
    properties: {
      weight: { type: 'integer', default: 1 },
      kind: { type: 'string', default: 'Service' },
      path: { type: 'object', default: { type: 'Prefix' }, properties: { type: { type: 'string' }, value: { type: 'string', default: '/' } } },
      note: { type: 'string' },
      maybe: { type: 'string', nullable: true },
      refs: { type: 'array', items: { type: 'object', properties: { group: { type: 'string', default: '' } } } },
      labels: { type: 'object', additionalProperties: { type: 'string' } },
    },
  };

  test('fills in what is absent, also within what it fills in', () => {
    expect(stored(schema, {})).toEqual({ weight: 1, kind: 'Service', path: { type: 'Prefix', value: '/' } });
    expect(stored(schema, { weight: 0, kind: '', path: {} })).toEqual({ weight: 0, kind: '', path: { value: '/' } });
    expect(stored(schema, { weight: 0, kind: '', path: { value: 'x' }, refs: [{}, { group: 'a' }] })).toMatchObject({ refs: [{ group: '' }, { group: 'a' }] });
  });

  test('null stands for absent where it may not stand', () => {
    expect(stored(schema, { weight: null, kind: 'a', path: { value: 'x' }, note: null, maybe: null, labels: { a: null, b: 'x' } })).toEqual({
      weight: 1, kind: 'a', path: { value: 'x' }, maybe: null, labels: { b: 'x' },
    });
    expect(stored(schema, { weight: 1, kind: 'a', path: { value: 'x' }, refs: [null] })).toMatchObject({ refs: [null] });
  });

  test('never changes what it is given, and gives it back where nothing is to do', () => {
    const given = Object.freeze({ refs: Object.freeze([Object.freeze({})]) });
    expect(stored(schema, given)).not.toBe(given);
    const whole = { weight: 1, kind: 'a', path: { value: 'x' } };
    expect(stored(schema, whole)).toBe(whole);
  });

  test('values of other types pass through', () => {
    for (const value of [null, 'x', 1, [], true]) expect(stored(schema, value)).toBe(value);
    expect(stored(schema, { weight: 1, kind: 'a', path: 'nonsense', refs: {} })).toEqual({ weight: 1, kind: 'a', path: 'nonsense', refs: {} });
  });

  test('a key "__proto__" of a map stays a key', () => {
    const map: OpenApiSchema = { type: 'object', additionalProperties: { type: 'object', properties: { a: { type: 'integer', default: 1 } } } };
    const result = stored(map, JSON.parse('{"__proto__":{}}')) as object;
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
    expect(JSON.stringify(result)).toBe('{"__proto__":{"a":1}}');
  });

  test('what is filled in can be changed by nobody', () => {
    const result = stored(schema, {}) as { path: { type: string } };
    expect(Object.isFrozen(result.path)).toBe(true);
  });
});
