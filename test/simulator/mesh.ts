import { JsonObject, Manifest } from '../../src/manifest/manifest';
import { manifestOf } from '../../src/manifest/manifest-of';
import { MeshModel, MeshModelOptions } from '../../src/model/mesh-model';
import { Proxy } from '../../src/model/proxy';
import { checkManifest } from '../../src/schema/check-manifest';
import { Outcome, OutcomeDestination } from '../../src/simulator/outcome';
import { Simulator } from '../../src/simulator/simulator';

type Spec = Readonly<Record<string, unknown>>;

/** Beside the spec: `labels`, `annotations`, and when it was created, as a day of January. */
interface Extra {
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly day?: number;
}

/** An object, `place` being `namespace/name`. */
export function object(apiVersion: string, kind: string, place: string, spec: Spec, { day, ...metadata }: Extra = {}): JsonObject {
  const [home, name] = place.split('/');
  const creationTimestamp = day === undefined ? {} : { creationTimestamp: `2026-01-${String(day).padStart(2, '0')}T00:00:00Z` };
  return { apiVersion, kind, metadata: { name, ...(home === '' ? {} : { namespace: home }), ...creationTimestamp, ...metadata }, spec };
}

const istio = (kind: string) => (place: string, spec: Spec, extra?: Extra) => object('networking.istio.io/v1', kind, place, spec, extra);
const gatewayApi = (kind: string) => (place: string, spec: Spec, extra?: Extra) => object('gateway.networking.k8s.io/v1', kind, place, spec, extra);

export const virtualService = istio('VirtualService');
export const destinationRule = istio('DestinationRule');
export const serviceEntry = istio('ServiceEntry');
export const sidecarConfig = istio('Sidecar');
export const istioGateway = istio('Gateway');
export const kubernetesGateway = gatewayApi('Gateway');
export const httpRoute = gatewayApi('HTTPRoute');
export const grpcRoute = gatewayApi('GRPCRoute');
export const tlsRoute = gatewayApi('TLSRoute');
export const tcpRoute = gatewayApi('TCPRoute');

/** A Service with ports by name. */
export function service(place: string, ports: Readonly<Record<string, number>>, spec: Spec = {}, extra: Extra = {}): JsonObject {
  const name = place.split('/')[1];
  const list = Object.entries(ports).map(([port, number]) => ({ name: port, port: number, targetPort: 8080 }));
  return object('v1', 'Service', place, { selector: { app: name }, ports: list, ...spec }, extra);
}

/** Workloads of an app in some versions. */
export function deployment(place: string, labels: Readonly<Record<string, string>>): JsonObject {
  return object('apps/v1', 'Deployment', place, { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers: [{ name: 'app' }] } } });
}

export function namespace(name: string, labels: Readonly<Record<string, string>> = {}): JsonObject {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } };
}

export function peerAuthentication(place: string, mode: string): JsonObject {
  return object('security.istio.io/v1', 'PeerAuthentication', place, { mtls: { mode } });
}

/** The objects as the API server stores them, modelled. */
export function modelOf(objects: ReadonlyArray<JsonObject>, options?: MeshModelOptions): MeshModel {
  return MeshModel.of(objects.map((one): Manifest => checkManifest(manifestOf(one)).stored), options);
}

export function simulate(objects: ReadonlyArray<JsonObject>, meshConfig: Readonly<Record<string, unknown>> = {}): Simulator {
  return Simulator.of(modelOf(objects, { meshConfig }));
}

export function sidecar(inNamespace: string, labels: Readonly<Record<string, string>> = {}): Proxy {
  return { type: 'sidecar', namespace: inNamespace, labels };
}

export const INGRESS: Proxy = { type: 'router', namespace: 'edge', labels: { istio: 'ingressgateway' } };

/** The proxy that is deployed for a Kubernetes Gateway. */
export function proxyOf(gateway: string): Proxy {
  const [inNamespace, name] = gateway.split('/');
  return { type: 'router', namespace: inNamespace, labels: { 'gateway.networking.k8s.io/gateway-name': name } };
}

/** In short: the error, the status of the proxy's own answer, or the places with their weights. */
export function result({ error, directResponse, redirect, destinations }: Outcome): string {
  if (error !== undefined) return error;
  if (directResponse !== undefined) return String(directResponse.status);
  if (redirect !== undefined) return `${redirect.status} ${redirect.scheme ?? ''}|${redirect.host ?? ''}|${redirect.port ?? ''}|${redirect.path ?? redirect.prefix ?? ''}`;
  return destinations === undefined ? 'nothing' : destinations.map(placeOf).join(' + ');
}

function placeOf({ special, host, port, subset, weight, found }: OutcomeDestination): string {
  const name = special ?? `${(host ?? '').replace('.svc.cluster.local', '')}:${port}${subset === '' ? '' : `/${subset}`}`;
  return `${name}${weight === 100 ? '' : `*${weight}`}${found ? '' : ' (missing)'}`;
}
