import { celEnv, isCelError, parse, plan } from '@bufbuild/cel';
import type { CelInput } from '@bufbuild/cel';
import { strings } from '@bufbuild/cel/ext';
import * as fc from 'fast-check';
import { OpenApiSchema } from '../../../src/releases/open-api-schema';
import { GatewayApiTarget } from '../../../src/releases/gateway-api-target';
import { knownKinds, newestServed, schemaFor } from '../../../src/releases/schema-store';
import { compileConversion } from '../../../src/schema/cel/conversion';
import { CelProgram } from '../../../src/schema/cel/program';
import { CelValue } from '../../../src/schema/cel/value';
import { arbitraryValue } from '../arbitrary-value';

/** The expression's value, or that there is none. */
function run(source: string, self: CelValue): unknown {
  try {
    return CelProgram.of(source).run(self);
  } catch {
    return 'error';
  }
}

describe('expressions', () => {
  test.each([
    ['1 + 2 * 3 - 4 / 3 % 2', 6], ['-7 / 2', -3], ['-7 % 3', -1], ['1 / 0', 'error'], ['1 + 1.0', 'error'], ['9007199254740991 + 1', 'error'],
    ['"a" + "b" == "ab"', true], ['[1] + [2] == [1, 2]', true], ['1 == 1.0', true], ['1 == "1"', false], ['null == null', true], ['[] == {}', false],
    ['1 < 2 && "a" < "b" && 1.5 > 1.0 && false < true', true], ['1 < "2"', 'error'], ['"\uffff" < "𝒳"', true],
    ['true || 1 / 0 == 1', true], ['1 / 0 == 1 || true', true], ['1 / 0 == 1 || false', 'error'], ['false && 1 / 0 == 1', false], ['1 / 0 == 1 && false', false],
    ['1 / 0 == 1 && true', 'error'], ['"x" && true', 'error'], ['true ? 1 : 1 / 0', 1], ['1 ? 2 : 3', 'error'], ['!1', 'error'], ['-"a"', 'error'],
    ['[0, 1].all(x, 2 / x == 2)', 'error'], ['[0, 2].all(x, 2 / x == 2)', false], ['[0, 1].exists(x, 2 / x == 2)', true], ['[0, 3].exists(x, 2 / x == 2)', 'error'],
    ['[1, 2, 1].exists_one(x, x == 2)', true], ['[1, 2, 1].exists_one(x, x == 1)', false], ['[].exists_one(x, true)', false],
    ['[1, 2, 3].filter(x, x > 1).map(x, x * 2) == [4, 6]', true], ['[1, 2].map(x, x > 1, x + 1) == [3]', true], ['[[1], [2, 3]].all(x, x.all(y, y > 0 && x.size() < 3))', true],
    ['[1, 2].all(x, [3].all(y, x < y)) && [5].all(x, x == 5)', true],
    ['2 in [1, 2]', true], ['"a" in self', true], ['"toString" in self', false], ['1 in self', false], ['1 in 2', 'error'],
    ['self.a', 'x'], ['self.b', 'error'], ['has(self.b)', false], ['has(self.a)', true], ['has(self.toString)', false], ['has(self.a.b)', 'error'],
    ['self["a"]', 'x'], ['self["b"]', 'error'], ['[7][0]', 7], ['[7][1]', 'error'], ['[7][-1]', 'error'], ['self.all(k, k != "")', true], ['{}.size()', 0],
    ['unknown', 'error'], ['self.unknown()', 'error'], ['string(1) + string(true) + string(duration("1500ms"))', '1true1.5s'],
    ['duration("1s") + duration("1ms") > duration("1s")', true],
  ])('%s', (source, value) => {
    expect(run(source, { a: 'x', constructor: 1 })).toEqual(value);
  });

  test('the same program gives the same answer again, whatever came between', () => {
    const program = CelProgram.of('self.all(x, 2 / x == 2)');
    expect(program.run([1])).toBe(true);
    expect(() => program.run([0])).toThrow('division by zero');
    expect(program.run([1])).toBe(true);
    expect(CelProgram.of('self.all(x, 2 / x == 2)')).toBe(program);
  });
});

/** A value as the other evaluator takes it. */
function input(schema: OpenApiSchema, value: unknown): CelInput {
  if (Array.isArray(value)) return value.map((item) => input(schema.items ?? {}, item));
  if (typeof value === 'object' && value !== null) {
    const fieldOf = (name: string) => (name === 'namespace' && schema.properties ? '__namespace__' : name);
    return new Map(Object.entries(value).map(([name, each]): [string, CelInput] => {
      const below = schema.properties?.[name] ?? (typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {});
      return [fieldOf(name), input(below, each)];
    }));
  }
  if (typeof value === 'number') return schema.type === 'number' || !Number.isInteger(value) ? value : BigInt(value);
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

/** Schemas with the rules on them. */
function ruled(): Array<readonly [string, OpenApiSchema]> {
  const target = { gatewayApi: GatewayApiTarget.experimental() };
  const found = new Map<string, OpenApiSchema>();
  const visit = (schema: OpenApiSchema): void => {
    for (const { rule } of schema['x-kubernetes-validations'] ?? []) found.set(rule, schema);
    for (const each of Object.values(schema.properties ?? {})) visit(each);
    if (schema.items) visit(schema.items);
    if (typeof schema.additionalProperties === 'object') visit(schema.additionalProperties);
  };
  for (const kind of knownKinds(target)) visit(schemaFor(kind, newestServed(kind, target)!, target)!.schema);
  return [...found];
}

describe('the rules of the store, against an independent evaluator', () => {
  // What Kubernetes adds the other one does not have, durations of an empty text it takes for zero, and its range of characters is its own.
  const ADDED = /\b(?:isURL|url|isIP|validate|oldSelf|int|matches)\b/;
  const env = celEnv({ funcs: strings });

  test.each(ruled().filter(([rule]) => !ADDED.test(rule)))('%s', (rule, schema) => {
    const theirs = plan(env, parse(rule).expr);
    const convert = compileConversion(schema);
    fc.assert(fc.property(arbitraryValue({ ...schema, nullable: false }), (value) => {
      if (/\bduration\(/.test(rule) && JSON.stringify(value).includes('""')) return;
      const expected = theirs({ self: input(schema, value) });
      expect(run(rule, convert ? convert(value) : (value as CelValue))).toEqual(isCelError(expected) ? 'error' : expected);
    }), { numRuns: 30, seed: 5 });
  });
});
