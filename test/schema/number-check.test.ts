import { problemsOf, textsOf } from './problems';

describe('numbers', () => {
  test.each([
    [{ minimum: 1 }, 1, true], [{ minimum: 1 }, 0, false],
    [{ minimum: 1, exclusiveMinimum: true }, 1, false], [{ minimum: 1, exclusiveMinimum: true }, 2, true],
    [{ maximum: 65535 }, 65535, true], [{ maximum: 65535 }, 65536, false],
    [{ maximum: 10, exclusiveMaximum: true }, 10, false], [{ maximum: 10, exclusiveMaximum: true }, 9, true],
    [{ multipleOf: 5 }, 10, true], [{ multipleOf: 5 }, 11, false],
    [{ format: 'int32' }, 2147483647, true], [{ format: 'int32' }, 2147483648, false], [{ format: 'int32' }, -2147483649, false],
    [{ format: 'int64' }, 2147483648, true], [{ format: 'int64' }, 1e19, false],
    [{ format: 'double' }, 1e300, true],
  ])('%j takes %d: %s', (bounds, value, fine) => {
    expect(problemsOf({ type: 'number', ...bounds }, value).length === 0).toBe(fine);
  });

  test('says the bound', () => {
    expect(textsOf({ type: 'integer', maximum: 65535 }, 70000)).toEqual(['SCHEMA-RANGE .: must be 65535 or less']);
  });
});
