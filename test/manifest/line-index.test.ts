import * as fc from 'fast-check';
import { LineIndex } from '../../src/manifest/line-index';

test.each([[0, 1, 1], [2, 1, 3], [3, 2, 1], [4, 3, 1], [6, 3, 3]])('offset %d is line %d, column %d', (offset, line, column) => {
  expect(new LineIndex('ab\n\ncd').placeOf(offset)).toEqual({ line, column });
});

test('agrees with counting', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', '\n') }), fc.nat(20), (text, at) => {
    const offset = Math.min(at, text.length);
    const before = text.slice(0, offset).split('\n');
    expect(new LineIndex(text).placeOf(offset)).toEqual({ line: before.length, column: before[before.length - 1].length + 1 });
  }));
});
