import { problemsOf } from './problems';

describe('closed lists of values', () => {
  const schema = { type: 'string', enum: ['UNSET', 'DISABLE', 'PERMISSIVE', 'STRICT'] } as const;

  test('takes what is listed, to the letter', () => {
    expect(problemsOf(schema, 'STRICT')).toEqual([]);
    expect(problemsOf(schema, 'strict')).toHaveLength(1);
    expect(problemsOf(schema, '')).toHaveLength(1);
  });

  test('tells what was probably meant, and what there is', () => {
    expect(problemsOf(schema, 'Strict')[0]).toMatchObject({ code: 'SCHEMA-ENUM', value: 'Strict', remedy: 'Did you mean STRICT? It takes one of UNSET, DISABLE, PERMISSIVE, STRICT' });
    expect(problemsOf(schema, 'qqqqqqq')[0].remedy).toBe('Give one of UNSET, DISABLE, PERMISSIVE, STRICT');
  });

  test('values need not be texts', () => {
    expect(problemsOf({ type: 'integer', enum: [301, 302] }, 301)).toEqual([]);
    expect(problemsOf({ 'type': 'object', 'enum': [{ a: [1], b: 2 }], 'x-kubernetes-preserve-unknown-fields': true }, { b: 2, a: [1] })).toEqual([]);
    expect(problemsOf({ type: 'integer', enum: [301, 302] }, 303)).toHaveLength(1);
  });

  test('a long list is cut', () => {
    const remedy = problemsOf({ type: 'string', enum: Array.from({ length: 40 }, (_none, i) => `VALUE_${i}`) }, '?')[0].remedy ?? '';
    expect(remedy.endsWith('VALUE_11 …')).toBe(true);
  });
});
