import { Field } from '../../model/field';
import type { MeshModel } from '../../model/mesh-model';
import { readMeshConfigText } from '../../model/mesh-config-text';
import { Workload } from '../../model/workloads/workload';

const VARIABLE = 'ISTIO_META_DNS_CAPTURE';
const ANNOTATION = 'proxy.istio.io/config';

/** Whether the proxy of a workload answers its DNS queries: as its annotation says, else the mesh. */
export function dnsCapture(workload: Pick<Workload, 'annotations'> | undefined, model: MeshModel): boolean {
  const text = workload !== undefined && Object.hasOwn(workload.annotations, ANNOTATION) ? workload.annotations[ANNOTATION] : undefined;
  const own = text === undefined ? undefined : metadataOf(Field.of(readable(text)));
  return (own ?? metadataOf(model.meshConfig.defaultConfig)) === 'true';
}

function metadataOf(config: Field): string | undefined {
  return config.child('proxyMetadata')?.text(VARIABLE) || undefined;
}

function readable(text: string): unknown {
  try {
    return readMeshConfigText(text);
  } catch {
    return undefined;
  }
}
