import { localEndpointProblem } from '../../src/values/local-endpoint';

test.each([':80', '127.0.0.1:1', '0.0.0.0:65535', '[::1]:80', '[::]:80', 'unix:///run/x', 'unix://@x'])('%s is fine', (endpoint) => {
  expect(localEndpointProblem(endpoint)).toBeUndefined();
});

test.each(['', '80', '127.0.0.1', '127.0.0.2:80', 'localhost:80', '::1:80', '[::1]', ':http', ':0', ':65536', 'unix://', 'unix://x'])('%s is wrong', (endpoint) => {
  expect(localEndpointProblem(endpoint)).toBeDefined();
});
