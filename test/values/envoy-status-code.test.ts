import { ENVOY_STATUS_CODES } from '../../src/values/envoy-status-code';

test.each([0, 100, 200, 226, 308, 403, 429, 503, 511])('%i is one', (code) => {
  expect(ENVOY_STATUS_CODES.has(code)).toBe(true);
});

test.each([101, 199, 209, 299, 306, 418, 419, 427, 509, 600])('%i is none', (code) => {
  expect(ENVOY_STATUS_CODES.has(code)).toBe(false);
});
