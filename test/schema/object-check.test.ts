import { OpenApiSchema } from '../../src/releases/open-api-schema';
import { problemsOf, textsOf } from './problems';

describe('objects', () => {
  const schema: OpenApiSchema = { type: 'object', required: ['host'], properties: { host: { type: 'string' }, credentialName: { type: 'string' } } };

  test('required fields', () => {
    expect(textsOf(schema, {})).toEqual(['SCHEMA-REQUIRED host: is missing']);
    expect(problemsOf(schema, { host: 'a' })).toEqual([]);
  });

  test('what an object inherits is not there', () => {
    expect(textsOf({ type: 'object', required: ['constructor', 'toString'], properties: {} }, {})).toEqual([
      'SCHEMA-REQUIRED constructor: is missing',
      'SCHEMA-REQUIRED toString: is missing',
    ]);
  });

  test.each([
    ['credential_name', 'Did you mean credentialName?'],
    ['CredentialName', 'Did you mean credentialName?'],
    ['credentailName', 'Did you mean credentialName?'],
    ['zzz', 'Remove it, or move it to where it belongs'],
  ])('unknown field %s: %s', (name, remedy) => {
    const [problem, ...others] = problemsOf(schema, { host: 'a', [name]: 1 });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'SCHEMA-UNKNOWN-FIELD', layer: 'unknownField', path: [name], remedy });
  });

  test('a field that is already there is not what was meant', () => {
    expect(problemsOf(schema, { host: 'a', hots: 'b' })[0].remedy).toBe('Remove it, or move it to where it belongs');
  });

  test('a key "__proto__" is a field like others', () => {
    const value = JSON.parse('{"host":"a","__proto__":{"host":1}}') as unknown;
    expect(problemsOf(schema, value).map(({ path }) => path)).toEqual([['__proto__']]);
    expect(problemsOf({ type: 'object', additionalProperties: { type: 'string' } }, value).map(({ path }) => path)).toEqual([['__proto__']]);
  });

  test('maps judge their values', () => {
    const map: OpenApiSchema = { type: 'object', additionalProperties: { type: 'integer' }, minProperties: 1, maxProperties: 2 };
    expect(problemsOf(map, { a: 1 })).toEqual([]);
    expect(textsOf(map, { a: 'x' })).toEqual(['SCHEMA-TYPE a: must be an integer, not a string']);
    expect(textsOf(map, {})).toEqual(['SCHEMA-PROPERTIES .: must have at least 1 fields, and has 0']);
    expect(textsOf(map, { a: 1, b: 2, c: 3 })).toEqual(['SCHEMA-PROPERTIES .: must have at most 2 entries, and has 3']);
  });

  test('open objects take anything', () => {
    expect(problemsOf({ 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true }, { a: { b: [null] } })).toEqual([]);
    expect(problemsOf({ type: 'object', additionalProperties: true }, { a: 1 })).toEqual([]);
    expect(problemsOf({ type: 'object' }, { a: 1 })).toHaveLength(1);
  });
});
