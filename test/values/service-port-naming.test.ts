import { servicePortNamingProblem } from '../../src/values/service-port-naming';

test.each([
  [{ name: 'http' }],
  [{ name: 'http-admin' }],
  [{ name: 'HTTP2-x' }],
  [{ name: 'grpc-web-x' }],
  [{ name: 'grpc-webx' }],
  [{ appProtocol: 'tcp' }],
  [{ name: 'anything', appProtocol: 'https' }],
  [{ protocol: 'UDP' }],
])('takes %j', (port) => {
  expect(servicePortNamingProblem(port)).toBeUndefined();
});

test.each([
  [{}, 'neither'],
  [{ name: 'web' }, 'is named "web"'],
  [{ name: '-http' }, 'is named'],
  [{ name: 'httpx' }, 'is named'],
  [{ name: 'http', appProtocol: 'kubernetes.io/h2c' }, 'kubernetes.io/h2c'],
  [{ name: 'http', appProtocol: 'http-admin' }, 'http-admin'],
  [{ name: 'http', appProtocol: '' }, 'appProtocol ""'],
])('refuses %j', (port, problem) => {
  expect(servicePortNamingProblem(port)).toContain(problem);
});
