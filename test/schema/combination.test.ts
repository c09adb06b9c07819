import { OpenApiSchema } from '../../src/releases/open-api-schema';
import { problemsOf, textsOf } from './problems';

describe('combinations', () => {
  const text: OpenApiSchema = { type: 'string' };
  const atMostOne: OpenApiSchema = {
    type: 'object',
    properties: { exact: text, prefix: text, regex: text },
    oneOf: [
      { not: { anyOf: [{ required: ['exact'] }, { required: ['prefix'] }, { required: ['regex'] }] } },
      { required: ['exact'] }, { required: ['prefix'] }, { required: ['regex'] },
    ],
  };

  test('at most one of several fields', () => {
    expect(problemsOf(atMostOne, {})).toEqual([]);
    expect(problemsOf(atMostOne, { regex: 'a' })).toEqual([]);
    expect(problemsOf(atMostOne, { exact: 'a', regex: 'b' })[0]).toMatchObject({
      code: 'SCHEMA-ONE-OF', message: 'sets exact and regex together, of which only one is allowed', remedy: 'Keep one of exact, regex',
    });
  });

  test('exactly one of several fields', () => {
    const schema: OpenApiSchema = { type: 'object', properties: { a: text, b: text }, oneOf: [{ required: ['a'] }, { required: ['b'] }] };
    expect(problemsOf(schema, { a: '' })).toEqual([]);
    expect(textsOf(schema, {})).toEqual(['SCHEMA-ONE-OF .: must set exactly one of a, b']);
  });

  test('any of several forms', () => {
    const schema: OpenApiSchema = { type: 'string', anyOf: [{ format: 'ipv4' }, { pattern: '^[a-z]+$' }] };
    expect(problemsOf(schema, '10.0.0.1')).toEqual([]);
    expect(problemsOf(schema, 'abc')).toEqual([]);
    expect(problemsOf(schema, '1')[0]).toMatchObject({ code: 'SCHEMA-ANY-OF', value: '1', remedy: 'It must be of the format ipv4, or match ^[a-z]+$' });
  });

  test('all of several forms', () => {
    const schema: OpenApiSchema = { type: 'integer', allOf: [{ minimum: 1 }, { maximum: 5 }] };
    expect(problemsOf(schema, 3)).toEqual([]);
    expect(textsOf(schema, 6)).toEqual(['SCHEMA-RANGE .: must be 5 or less']);
  });

  test('not', () => {
    expect(textsOf({ type: 'object', properties: { a: text }, not: { required: ['a'] } }, { a: '' })).toEqual(['SCHEMA-NOT .: must not set a']);
    expect(problemsOf({ type: 'string', not: { enum: ['*'] } }, 'a')).toEqual([]);
  });

  test('forms do not close an object', () => {
    const schema: OpenApiSchema = { type: 'object', properties: { a: text, b: text }, allOf: [{ properties: { a: { enum: ['x'] } } }] };
    expect(problemsOf(schema, { a: 'x', b: 'y' })).toEqual([]);
    expect(problemsOf(schema, { a: 'z', b: 'y' })).toHaveLength(1);
  });
});
