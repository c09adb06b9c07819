import type { MeshModel } from '../../model/mesh-model';
import { Endpoint, ServiceEndpoints } from '../../model/workloads/service-endpoints';
import { PolicySubject, subjectKey } from '../../model/policies/policy-subject';
import { selects } from '../../model/proxy';
import { portOf, Service } from '../../model/services/service';
import { DataPlane, planeOf, planeOfLabels } from './data-plane';

/** Workloads behind a service that are treated alike. */
export interface Server {
  /** For a reader: `shop/reviews-v1`. */
  readonly name: string;
  readonly plane: DataPlane;
  /** Where policies hold; absent outside the mesh. */
  readonly subject?: PolicySubject;
  /** Port of the workload. */
  readonly port: number;
  readonly serviceAccount?: string;
  /** Whether it says of itself that it takes no mutual TLS. */
  readonly refusesMtls: boolean;
  readonly address?: string;
}

/** The workloads that a connection to a port of a service, or to some of its endpoints, may get to. */
export function serversOf(service: Service, port: number, subset: Readonly<Record<string, string>>, model: MeshModel): ReadonlyArray<Server> {
  const endpoints = model.endpoints.of(service).filter((endpoint) => selects(subset, endpoint.labels));
  if (service.external) return [outside(service, port, endpoints)];
  const found = new Map<string, Server>();
  for (const endpoint of endpoints) {
    const server = serverAt(endpoint, service, port, model);
    const key = `${server.subject === undefined ? '' : subjectKey(server.subject)} ${server.plane} ${server.port} ${server.refusesMtls}`;
    if (!found.has(key)) found.set(key, server);
  }
  if (found.size > 0) return [...found.keys()].sort().map((key) => found.get(key) as Server);
  return [standIn(service, port, subset, model)];
}

function serverAt(endpoint: Endpoint, service: Service, port: number, model: MeshModel): Server {
  const { workload, labels, address } = endpoint;
  const namespace = workload?.namespace ?? service.namespace;
  const plane = workload === undefined ? planeOfLabels(namespace, labels, model) : planeOf(workload, model);
  return {
    name: `${namespace}/${workload?.name ?? address ?? service.name}`,
    plane,
    ...(plane === 'none' ? {} : { subject: subjectOf(plane, namespace, labels) }),
    port: portAt(endpoint, service, port),
    ...(workload === undefined ? {} : { serviceAccount: workload.serviceAccount }),
    refusesMtls: ServiceEndpoints.refusesMtls(endpoint),
    ...(address === undefined ? {} : { address }),
  };
}

/** Of a service whose workloads are not in the input: what its selector says of them. */
function standIn(service: Service, port: number, subset: Readonly<Record<string, string>>, model: MeshModel): Server {
  const labels = { ...service.selector, ...subset };
  const { namespace } = service;
  const plane = planeOfLabels(namespace, labels, model);
  return {
    name: `${namespace}/${service.name}`,
    plane,
    ...(plane === 'none' ? {} : { subject: subjectOf(plane, namespace, labels) }),
    port: targetPort(service, port),
    refusesMtls: false,
  };
}

function outside(service: Service, port: number, endpoints: ReadonlyArray<Endpoint>): Server {
  const addresses = new Set(endpoints.map(({ address }) => address));
  const [address] = addresses;
  return {
    name: service.hostname,
    plane: 'none',
    port: targetPort(service, port),
    refusesMtls: true,
    ...(addresses.size === 1 && address !== undefined ? { address } : {}),
  };
}

function subjectOf(plane: DataPlane, namespace: string, labels: Readonly<Record<string, string>>): PolicySubject {
  return { proxy: plane === 'ambient' ? 'ztunnel' : 'sidecar', namespace, labels };
}

function targetPort(service: Service, port: number): number {
  const target = portOf(service, port)?.targetPort;
  return typeof target === 'number' ? target : port;
}

/** A port by name is that of the workload; machines say by the name of the service's port which of theirs it is. */
function portAt({ workload }: Endpoint, service: Service, port: number): number {
  const servicePort = portOf(service, port);
  const target = servicePort?.targetPort;
  if (workload === undefined) return targetPort(service, port);
  if (workload.kind === 'WorkloadEntry') {
    const own = workload.ports.find(({ name }) => name === servicePort?.name);
    if (own !== undefined) return own.number;
  }
  if (typeof target !== 'string') return targetPort(service, port);
  return workload.ports.find(({ name }) => name === target)?.number ?? port;
}
