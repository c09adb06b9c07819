import { goBoolProblem, tryParseGoBool } from '../../src/values/go-bool';
import { testProblems } from './problem-table';

describe('goBoolProblem', () => {
  testProblems(goBoolProblem, ['1', 't', 'T', 'TRUE', 'true', 'True', '0', 'f', 'F', 'FALSE', 'false', 'False'], ['', 'yes', 'no', 'tRue', ' true', '2']);
});

test('reads both values', () => {
  expect(tryParseGoBool('T')).toBe(true);
  expect(tryParseGoBool('False')).toBe(false);
  expect(tryParseGoBool('y')).toBeUndefined();
});
