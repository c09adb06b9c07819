import * as fc from 'fast-check';
import { maglevTableSizeProblem } from '../../src/values/maglev-table-size';

test.each([1, 2, 3, 5, 65537, 4999999])('%d is fine', (size) => expect(maglevTableSizeProblem(size)).toBeUndefined());

test.each([0, -7, 4, 9, 65536, 1.5, 5000011, 9007199254740991])('%d is wrong', (size) => expect(maglevTableSizeProblem(size)).toBeDefined());

test('products are no primes', () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 2000 }), fc.integer({ min: 2, max: 2000 }), (a, b) => {
    expect(maglevTableSizeProblem(a * b)).toBeDefined();
  }));
});
