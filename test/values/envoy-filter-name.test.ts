import { currentFilterName, isHttpConnectionManager } from '../../src/values/envoy-filter-name';

test('old names have new ones', () => {
  expect(currentFilterName('envoy.router')).toBe('envoy.filters.http.router');
  expect(currentFilterName('envoy.tcp_proxy')).toBe('envoy.filters.network.tcp_proxy');
});

test('all other names have none', () => {
  for (const name of ['', 'mine', 'envoy.filters.http.router', 'constructor']) expect(currentFilterName(name)).toBeUndefined();
});

test('the connection manager has two names', () => {
  expect(isHttpConnectionManager('envoy.filters.network.http_connection_manager')).toBe(true);
  expect(isHttpConnectionManager('envoy.http_connection_manager')).toBe(true);
  expect(isHttpConnectionManager('envoy.filters.network.tcp_proxy')).toBe(false);
});
