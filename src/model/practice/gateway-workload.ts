import { Field } from '../field';
import type { MeshModel } from '../mesh-model';
import { selects } from '../proxy';
import { Workload } from '../workloads/workload';

/** Kind that is read to find out. */
export const GATEWAY_WORKLOAD_KIND = 'networking.istio.io/Gateway';

/**
 * Whether a workload is the proxies of a gateway: what its ports carry is said by Gateways, and not by the Service in front, which may
 * well call a port TLS that is decrypted there.
 */
export function isGatewayWorkload(workload: Workload, model: MeshModel): boolean {
  const templates = workload.annotations['inject.istio.io/templates'] ?? '';
  if (templates.split(',').some((template) => template.trim() === 'gateway')) return true;
  return model.index.ofKind(GATEWAY_WORKLOAD_KIND).some((gateway) => {
    const selector = Object.fromEntries(Field.of(gateway.object).child('spec')?.entries('selector').map(({ key, string }) => [key, string]) ?? []);
    // Without a selector it is for all gateways, which tells of no workload that it is one.
    return Object.keys(selector).length > 0 && selects(selector, workload.labels);
  });
}
