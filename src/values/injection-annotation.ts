import { cidrListProblem } from './cidr-list';
import { goBoolProblem } from './go-bool';
import { portListProblem, portTextProblem } from './port-list';
import { quantityProblem } from './quantity';

type Check = (value: string) => string | undefined;

const UINT32_MAX = 4294967295;
const INTERCEPTION_MODES: ReadonlyArray<string> = ['REDIRECT', 'TPROXY', 'NONE'];

const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['sidecar.istio.io/interceptionMode', interceptionModeProblem],
  ['status.sidecar.istio.io/port', portTextProblem],
  ['readiness.status.sidecar.istio.io/initialDelaySeconds', countProblem],
  ['readiness.status.sidecar.istio.io/periodSeconds', countProblem],
  ['readiness.status.sidecar.istio.io/failureThreshold', countProblem],
  ['traffic.sidecar.istio.io/includeOutboundIPRanges', orEverything(cidrListProblem)],
  ['traffic.sidecar.istio.io/excludeOutboundIPRanges', cidrListProblem],
  ['traffic.sidecar.istio.io/includeInboundPorts', orEverything(portListProblem)],
  ['traffic.sidecar.istio.io/excludeInboundPorts', portListProblem],
  ['traffic.sidecar.istio.io/excludeOutboundPorts', portListProblem],
  ['prometheus.istio.io/merge-metrics', goBoolProblem],
  ['sidecar.istio.io/proxyCPU', quantityProblem],
  ['sidecar.istio.io/proxyCPULimit', quantityProblem],
  ['sidecar.istio.io/proxyMemory', quantityProblem],
  ['sidecar.istio.io/proxyMemoryLimit', quantityProblem],
]);

/**
 * What is wrong with the value of an annotation that sidecar injection reads. Annotations of other names are fine, and so is
 * `proxy.istio.io/config` here: `model/proxy-config-annotation` looks into that one.
 */
export function injectionAnnotationProblem(name: string, value: string): string | undefined {
  return CHECKS.get(name)?.(value);
}

function interceptionModeProblem(value: string): string | undefined {
  return INTERCEPTION_MODES.includes(value) ? undefined : `must be one of ${INTERCEPTION_MODES.join(', ')}`;
}

function countProblem(value: string): string | undefined {
  return /^[0-9]{1,20}$/.test(value) && Number(value) <= UINT32_MAX ? undefined : `must be a number from 0 to ${UINT32_MAX}`;
}

function orEverything(check: Check): Check {
  return (value) => (value === '*' ? undefined : check(value));
}
