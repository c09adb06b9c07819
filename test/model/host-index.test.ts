import * as fc from 'fast-check';
import { HostIndex } from '../../src/model/host-index';
import { Host } from '../../src/values/host';

function indexOf(...patterns: string[]): HostIndex<string> {
  const index = new HostIndex<string>();
  for (const pattern of patterns) index.add(pattern, pattern);
  return index;
}

test.each([
  [['a.b'], 'a.b', ['a.b']],
  [['*.b', '*', 'a.b'], 'a.b', ['a.b', '*.b', '*']],
  [['*.b'], 'b', []],
  [['*.b'], 'a.a.b', ['*.b']],
  [['*b'], 'ab', ['*b']],
  [['*.c', '*.b.c'], '*.a.b.c', ['*.b.c', '*.c']],
  [['*.b.c', '*.c'], '*.b.c', ['*.b.c', '*.c']],
  [['*.a.b'], '*.b', []],
  [[], 'a', []],
])('TS-004: of %j those that cover %s: %j', (patterns, host, expected) => {
  expect([...indexOf(...patterns).covering(host)]).toEqual(expected);
  expect(indexOf(...patterns).mostSpecific(host)).toBe(expected[0]);
});

test('the first value of a pattern stays', () => {
  const index = indexOf('a');
  expect([index.add('a', 'other'), index.get('a'), index.size]).toEqual([false, 'a', 1]);
});

test('it covers what Host says is a subset, in the order of specificity', () => {
  const label = fc.constantFrom('a', 'b', 'ab');
  const host = fc.tuple(fc.constantFrom('', '*.', '*'), fc.array(label, { minLength: 1, maxLength: 3 })).map(([star, labels]) => star + labels.join('.'));
  fc.assert(fc.property(fc.uniqueArray(host), host, (patterns, asked) => {
    const expected = patterns.map((text) => Host.of(text)).filter((pattern) => Host.of(asked).isSubsetOf(pattern)).sort(Host.compareSpecificity);
    expect([...indexOf(...patterns).covering(asked)]).toEqual(expected.map(String));
  }));
});
