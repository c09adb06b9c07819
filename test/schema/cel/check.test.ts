import { OpenApiSchema } from '../../../src/releases/open-api-schema';
import { compileCel } from '../../../src/schema/cel/check';
import { Walk } from '../../../src/schema/walk';
import { textOf } from '../problems';

function found(schema: OpenApiSchema, value: unknown): string[] {
  const walk = new Walk();
  compileCel(schema)?.(value, walk);
  return walk.problems.map(textOf);
}

const text: OpenApiSchema = { type: 'string' };

describe('CEL rules', () => {
  test('apply where they stand, at every depth', () => {
    const schema: OpenApiSchema = {
      type: 'object',
      properties: {
        hosts: { type: 'array', items: { 'type': 'string', 'x-kubernetes-validations': [{ rule: 'self != "*"', message: 'no star' }] } },
        labels: { type: 'object', additionalProperties: { 'type': 'string', 'x-kubernetes-validations': [{ rule: '!self.contains("*")' }] } },
      },
    };
    expect(found(schema, { hosts: ['a', '*'], labels: { app: 'x*', b: 'y' } })).toEqual([
      'SCHEMA-CEL hosts[1]: no star',
      'SCHEMA-CEL labels.app: breaks the rule !self.contains("*")',
    ]);
  });

  test('schemas without rules cost nothing', () => {
    expect(compileCel({ type: 'object', properties: { a: text } })).toBeUndefined();
  });

  test('has() asks whether a field is there', () => {
    const schema: OpenApiSchema = { 'type': 'object', 'properties': { a: text, b: text }, 'x-kubernetes-validations': [{ rule: 'has(self.a) != has(self.b)', message: 'one of both' }] };
    expect(found(schema, { a: '' })).toEqual([]);
    expect(found(schema, {})).toEqual(['SCHEMA-CEL .: one of both']);
    expect(found(schema, { a: '', b: '' })).toEqual(['SCHEMA-CEL .: one of both']);
  });

  test('fields that are named as words of CEL', () => {
    const schema: OpenApiSchema = {
      'type': 'object',
      'properties': { 'namespace': text, 'a-b': text, 'c.d': text, 'e/f': text },
      'x-kubernetes-validations': [{ rule: "self.__namespace__ == 'n' && self.a__dash__b == '1' && self.c__dot__d == '2' && self.e__slash__f == '3'" }],
    };
    expect(found(schema, { 'namespace': 'n', 'a-b': '1', 'c.d': '2', 'e/f': '3' })).toEqual([]);
    expect(found(schema, { 'namespace': 'm', 'a-b': '1', 'c.d': '2', 'e/f': '3' })).toHaveLength(1);
  });

  test('integers and numbers are different types', () => {
    const schema: OpenApiSchema = {
      'type': 'object',
      'properties': { n: { type: 'integer' }, d: { type: 'number' } },
      'x-kubernetes-validations': [{ rule: 'self.n / 2 == 3 && self.d / 2.0 == 3.5' }],
    };
    expect(found(schema, { n: 7, d: 7 })).toEqual([]);
  });

  test('an error while evaluating is a violation, and told', () => {
    const schema: OpenApiSchema = { 'type': 'string', 'x-kubernetes-validations': [{ rule: "duration(self) >= duration('1ms')", message: 'must be a duration' }] };
    expect(found(schema, '1s')).toEqual([]);
    expect(found(schema, '100us')).toEqual(['SCHEMA-CEL .: must be a duration']);
    expect(found(schema, '1d')[0]).toMatch(/^SCHEMA-CEL \.: must be a duration \(.+\)$/);
  });

  test('messages that are computed, and the fixed one where computing fails', () => {
    const rule = { rule: 'self.size() < 2', message: 'too long' };
    expect(found({ 'type': 'string', 'x-kubernetes-validations': [{ ...rule, messageExpression: '"is " + string(self.size()) + " long"' }] }, 'abc')).toEqual(['SCHEMA-CEL .: is 3 long']);
    expect(found({ 'type': 'string', 'x-kubernetes-validations': [{ ...rule, messageExpression: 'string(int(self))' }] }, 'abc')).toEqual(['SCHEMA-CEL .: too long']);
  });

  test('fieldPath moves the place', () => {
    const schema: OpenApiSchema = { 'type': 'object', 'properties': { a: text }, 'x-kubernetes-validations': [{ rule: 'false', message: 'no', fieldPath: ".a['x.y']" }] };
    expect(found(schema, {})).toEqual(['SCHEMA-CEL a["x.y"]: no']);
  });

  test('rules on changes do not apply to what is new', () => {
    expect(compileCel({ 'type': 'string', 'x-kubernetes-validations': [{ rule: 'self == oldSelf' }] })).toBeUndefined();
  });

  test('a rule that calls what is not known here is silent', () => {
    expect(found({ 'type': 'string', 'x-kubernetes-validations': [{ rule: 'self.noSuchFunction()' }] }, 'a')).toEqual([]);
  });

  test('null and values of other types are left alone', () => {
    const schema: OpenApiSchema = { type: 'object', properties: { a: { 'type': 'string', 'nullable': true, 'x-kubernetes-validations': [{ rule: 'false' }] } } };
    expect(found(schema, { a: null })).toEqual([]);
    expect(found(schema, [])).toEqual([]);
  });
});
