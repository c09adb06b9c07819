import { problemsOf, textsOf } from './problems';

describe('types', () => {
  test.each([
    ['string', 'a', true], ['string', '', true], ['string', 1, false], ['string', null, false],
    ['integer', 1, true], ['integer', 1.5, false], ['integer', '1', false], ['integer', Infinity, false],
    ['number', 1.5, true], ['number', 1, true], ['number', NaN, false],
    ['boolean', false, true], ['boolean', 'false', false], ['boolean', 0, false],
    ['object', {}, true], ['object', [], false], ['object', 'x', false],
    ['array', [], true], ['array', {}, false],
  ] as const)('%s takes %j: %s', (type, value, fine) => {
    expect(problemsOf({ type }, value).length === 0).toBe(fine);
  });

  test('null is a value where it is allowed', () => {
    expect(problemsOf({ type: 'string', nullable: true, minLength: 3 }, null)).toEqual([]);
  });

  test('an integer or a string', () => {
    const schema = { 'x-kubernetes-int-or-string': true, 'anyOf': [{ type: 'integer' }, { type: 'string' }] } as const;
    expect(problemsOf(schema, 80)).toEqual([]);
    expect(problemsOf(schema, '80%')).toEqual([]);
    expect(textsOf(schema, 1.5)).toEqual(['SCHEMA-TYPE .: must be an integer or a string, not a number']);
  });

  test.each([
    ['string', 8080, 'Quote it: "8080"'],
    ['string', true, 'Quote it: "true"'],
    ['integer', '8080', 'Leave out the quotes: 8080'],
    ['boolean', 'true', 'Leave out the quotes: true'],
    ['array', 'a', 'Write it as an item of a list'],
    ['object', 'a', undefined],
    ['integer', 'abc', undefined],
  ] as const)('%s given %j: what to do', (type, value, remedy) => {
    expect(problemsOf({ type }, value)[0].remedy).toBe(remedy);
  });

  test('a value of the wrong type is not judged further, and keeps CEL from being asked', () => {
    const problems = problemsOf({ type: 'string', enum: ['a'], minLength: 4 }, 3);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ blocksCel: true, untyped: true });
  });
});
