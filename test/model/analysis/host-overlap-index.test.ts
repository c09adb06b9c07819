import * as fc from 'fast-check';
import { HostOverlapIndex } from '../../../src/model/analysis/host-overlap-index';
import { Host } from '../../../src/values/host';

const host = fc.tuple(fc.constantFrom('', '*', '*.'), fc.array(fc.constantFrom('a', 'b', 'ab', 'c'), { maxLength: 3 })).map(([star, labels]) => star + labels.join('.'));

test('finds what a comparison with all would find, each once', () => {
  fc.assert(fc.property(fc.array(host, { maxLength: 12 }), host, (hosts, asked) => {
    const index = new HostOverlapIndex(hosts.map((each, i) => [each, i] as const));
    const expected = hosts.flatMap((each, i) => (Host.of(each).matches(Host.of(asked)) ? [i] : []));
    expect([...index.overlapping(asked)].sort((a, b) => a - b)).toEqual(expected);
  }), { numRuns: 2000 });
});

test.each([
  ['*.foo.com', ['a.foo.com', '*.foo.com', '*foo.com', '*', '*.a.foo.com']],
  ['a.foo.com', ['a.foo.com', '*.foo.com', '*foo.com', '*']],
  ['foo.com', ['foo.com', '*foo.com', '*']],
])('%s', (asked, expected) => {
  const all = ['a.foo.com', '*.foo.com', '*foo.com', '*', '*.a.foo.com', 'foo.com', 'b.com'];
  const found = [...new HostOverlapIndex(all.map((each) => [each, each] as const)).overlapping(asked)];
  expect(found.sort()).toEqual([...expected].sort());
});
