import { JsonObject, Manifest } from '../../manifest/manifest';
import { manifestOf } from '../../manifest/manifest-of';
import { ManifestIndex } from '../manifest-index';

const NAMESPACE = 'istio-system';
const LABELS = { istio: 'ingressgateway' };
const PORTS: ReadonlyArray<readonly [string, number]> = [['http2', 80], ['https', 443], ['tcp', 31400], ['tls', 15443]];

/** The default ingress gateway that Istio's analyzers take for granted where files do not hold it: its Service and a Pod behind it. */
export function standInGateway(index: ManifestIndex): Manifest[] {
  const objects: JsonObject[] = [
    {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'istio-ingressgateway-dummypod', namespace: NAMESPACE, labels: LABELS },
      spec: { containers: [{ name: 'istio-proxy' }] },
    },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'istio-ingressgateway', namespace: NAMESPACE },
      spec: { selector: LABELS, ports: PORTS.map(([name, port]) => ({ name, port, targetPort: port, protocol: 'TCP' })) },
    },
  ];
  return objects.map((object) => manifestOf(object)).filter(({ groupKind, namespace, name }) => index.get(groupKind, namespace, name) === undefined);
}
