import { injectionAnnotationProblem } from '../../src/values/injection-annotation';

test.each([
  ['sidecar.istio.io/interceptionMode', 'TPROXY'],
  ['status.sidecar.istio.io/port', ' 0 '],
  ['readiness.status.sidecar.istio.io/periodSeconds', '4294967295'],
  ['traffic.sidecar.istio.io/includeOutboundIPRanges', '*'],
  ['traffic.sidecar.istio.io/includeOutboundIPRanges', ''],
  ['traffic.sidecar.istio.io/excludeOutboundIPRanges', '10.0.0.0/8'],
  ['traffic.sidecar.istio.io/includeInboundPorts', '*'],
  ['traffic.sidecar.istio.io/excludeInboundPorts', '80, 443'],
  ['traffic.sidecar.istio.io/excludeInterfaces', 'anything'],
  ['prometheus.istio.io/merge-metrics', 'T'],
  ['sidecar.istio.io/proxyMemoryLimit', '1Gi'],
  ['example.com/other', 'anything'],
])('%s takes %j', (name, value) => {
  expect(injectionAnnotationProblem(name, value)).toBeUndefined();
});

test.each([
  ['sidecar.istio.io/interceptionMode', 'redirect'],
  ['status.sidecar.istio.io/port', '65536'],
  ['readiness.status.sidecar.istio.io/initialDelaySeconds', '-1'],
  ['readiness.status.sidecar.istio.io/failureThreshold', '4294967296'],
  ['readiness.status.sidecar.istio.io/periodSeconds', ' 1'],
  ['traffic.sidecar.istio.io/includeOutboundIPRanges', '10.0.0.1'],
  ['traffic.sidecar.istio.io/excludeOutboundIPRanges', '*'],
  ['traffic.sidecar.istio.io/includeInboundPorts', 'all'],
  ['traffic.sidecar.istio.io/excludeInboundPorts', '*'],
  ['traffic.sidecar.istio.io/excludeOutboundPorts', '80,,443'],
  ['prometheus.istio.io/merge-metrics', 'yes'],
  ['sidecar.istio.io/proxyCPU', '100 m'],
])('%s refuses %j', (name, value) => {
  expect(injectionAnnotationProblem(name, value)).toMatch(/^(must|has|is) /);
});
