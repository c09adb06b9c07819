import { Manifest } from '../../manifest/manifest';
import { Field } from '../field';
import { GatewayFields } from '../gateway-fields';
import { MeshModel } from '../mesh-model';
import { AnalysisModel } from './analysis-model';
import { labelMap } from './label-map';

/** A Secret that a Gateway's server takes its certificate from. */
export interface GatewayCredential {
  /** The server's `tls`. */
  readonly field: Field;
  /** As it is written. */
  readonly credential: string;
  readonly namespace: string;
  readonly name: string;
}

/** The Secrets that a Gateway names, in the namespace of the first of its Pods; none where it has no Pods. */
export function gatewayCredentials(gateway: Manifest, model: MeshModel): GatewayCredential[] {
  const { spec, servers } = GatewayFields.of(gateway);
  const named = servers.flatMap(({ tls }) => (tls && tls.text('credentialName') !== '' ? [tls] : []));
  if (named.length === 0) return [];
  const [pod] = AnalysisModel.of(model).pods.select(labelMap(spec, 'selector'));
  if (pod === undefined) return [];
  return named.map((field) => {
    const credential = field.text('credentialName');
    const slash = credential.indexOf('/');
    return { field, credential, namespace: slash < 0 ? pod.namespace : credential.slice(0, slash), name: credential.slice(slash + 1) };
  });
}
