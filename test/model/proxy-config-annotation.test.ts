import { toPointer } from '../../src/diagnostics/field-path';
import { proxyConfigAnnotationProblems } from '../../src/model/proxy-config-annotation';

test.each([
  ['', []],
  ['concurrency: 2\nholdApplicationUntilProxyStarts: true', []],
  ['unknown: 1', []],
  ['proxyMetadata: { ISTIO_META_DNS_AUTO_ALLOCATE: "true" }', []],
  ['concurrency: two', ['MPC-100 /concurrency']],
  ['proxyMetadata: { A: 1 }', ['MPC-100 /proxyMetadata/A']],
  ['drainDuration: 1.5s', ['MPC-003 /drainDuration']],
  ['discoveryAddress: istiod', ['MPC-004 /discoveryAddress']],
  ['just text', ['MPC-100 ']],
  ['a: [', ['MPC-100 ']],
])('the annotation %j', (text, expected) => {
  expect(proxyConfigAnnotationProblems(text).map(({ code, path }) => `${code} ${toPointer(path)}`)).toEqual(expected);
});
