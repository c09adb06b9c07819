import { Labels } from '../../values/label-selector';
import { Field } from '../field';
import type { MeshModel } from '../mesh-model';
import { selects } from '../proxy';
import { Workload } from '../workloads/workload';
import { keptWithModel } from './model-cache';

/** Kind that is read to find out. */
export const GATEWAY_WORKLOAD_KIND = 'networking.istio.io/Gateway';

/** Without a selector a Gateway is for all gateways, which tells of no workload that it is one. */
const gatewaySelectors = keptWithModel((model): ReadonlyArray<Labels> => {
  const selectors = model.index.ofKind(GATEWAY_WORKLOAD_KIND).map((gateway): [string, string][] => (
    Field.of(gateway.object).child('spec')?.entries('selector').map(({ key, string }): [string, string] => [key, string]) ?? []
  ));
  // Many Gateways select the same proxies.
  const different = new Map(selectors.filter((entries) => entries.length > 0).map((entries) => [JSON.stringify([...entries].sort()), entries]));
  return [...different.values()].map((entries) => Object.fromEntries(entries));
});

/**
 * Whether a workload is the proxies of a gateway: what its ports carry is said by Gateways, and not by the Service in front, which may
 * well call a port TLS that is decrypted there.
 */
export function isGatewayWorkload(workload: Workload, model: MeshModel): boolean {
  const templates = workload.annotations['inject.istio.io/templates'] ?? '';
  if (templates.split(',').some((template) => template.trim() === 'gateway')) return true;
  return gatewaySelectors(model).some((selector) => selects(selector, workload.labels));
}
