import { isStandardHttpStatus, parseRetryOn, retryOnProblem } from '../../src/values/retry-on';
import { testProblems } from './problem-table';

describe('retryOnProblem', () => {
  testProblems(
    retryOnProblem,
    ['5xx', '5xx,503', 'gateway-error,reset-before-request', 'cancelled,deadline-exceeded,internal,resource-exhausted,unavailable', '100', '226', '418', '511', 'retriable-headers'],
    [['5xx, reset', 'blank'], ['5xx,', 'empty'], ['', 'empty'], ['419', 'status'], '599', '600', '5XX', 'connect', ' 5xx'],
  );
});

test('reads conditions as the proxy gets them', () => {
  expect(parseRetryOn(' 5xx, 503,,reset ,419')).toEqual({ conditions: ['5xx', 'reset', '419'], statuses: [503] });
});

test.each([[103, true], [104, false], [208, true], [209, false], [306, false], [308, true], [420, false], [427, false], [430, false], [509, false]])('%d is a standard status: %p', (status, expected) => {
  expect(isStandardHttpStatus(status)).toBe(expected);
});
