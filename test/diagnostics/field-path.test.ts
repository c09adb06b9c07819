import * as fc from 'fast-check';
import { displayPointer, fromPointer, toPointer } from '../../src/diagnostics/field-path';

test('pointers keep every step', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('~', '/', '~1', '')), { minLength: 1 }), (steps) => {
    expect(fromPointer(toPointer(steps))).toEqual(steps);
  }));
  expect(fromPointer('')).toEqual([]);
});

test.each([['', ''], ['/spec/http/0/match/1/uri', 'spec.http[0].match[1].uri'], ['/metadata/labels/app.kubernetes.io~1name', 'metadata.labels["app.kubernetes.io/name"]'], ['/a/', 'a[""]']])('%p is shown as %p', (pointer, shown) => {
  expect(displayPointer(pointer)).toBe(shown);
});
