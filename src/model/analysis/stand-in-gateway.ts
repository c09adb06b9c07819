import { JsonObject, Manifest } from '../../manifest/manifest';
import { manifestOf } from '../../manifest/manifest-of';

const NAMESPACE = 'istio-system';
const LABELS = { istio: 'ingressgateway' };
const PORTS: ReadonlyArray<readonly [string, number]> = [['http2', 80], ['https', 443], ['tcp', 31400], ['tls', 15443]];

const POD = 'istio-ingressgateway-dummypod';

/** The default ingress gateway that Istio's analyzers put beside all files: its Service and a Pod behind it. They take the place of what is called alike. */
export function standInGateway(): Manifest[] {
  const objects: JsonObject[] = [
    {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: POD, namespace: NAMESPACE, labels: LABELS },
      spec: { containers: [{ name: 'istio-proxy', image: 'istio/proxyv2' }] },
    },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'istio-ingressgateway', namespace: NAMESPACE },
      spec: { selector: LABELS, ports: PORTS.map(([name, port]) => ({ name, port, targetPort: port, protocol: 'TCP' })) },
    },
  ];
  return objects.map((object) => manifestOf(object));
}

/** Whether a Pod is the one of the stand-in. */
export function isStandInGateway({ namespace, name }: Manifest): boolean {
  return namespace === NAMESPACE && name === POD;
}
