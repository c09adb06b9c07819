import { Chart } from 'cdk8s';
import { IConstruct } from 'constructs';
import { Configuration, Configurations } from '../constructs/app/configuration';
import { contextOf } from '../constructs/app/mesh-check';
import { readApp } from '../manifest/read-app';
import { Cluster, ClusterCatalog } from '../model/destinations/cluster';
import { MeshModel } from '../model/mesh-model';
import { selects } from '../model/proxy';
import { RouteSet } from '../model/routes/route-set';
import { Service } from '../model/services/service';
import { Workload } from '../model/workloads/workload';
import { Authorizer } from '../simulator/authorization/authorizer';
import { Client } from '../simulator/journey/client';
import { Clients } from '../simulator/journey/clients';
import { DataPlane, planeOf, planeOfLabels } from '../simulator/journey/data-plane';
import { modelOf } from '../simulator/journey/model-input';
import { Places } from '../simulator/journey/place';
import { Server } from '../simulator/journey/server';
import { ServiceVersions } from '../simulator/journey/service-versions';
import { Simulator } from '../simulator/simulator';
import { Principal } from '../values/principal';
import { Protocol } from '../values/protocol';
import { PlainTextClient } from './mutual-tls-stage';

/** A client that would be shut out, and how that could be helped. */
export interface StrandedClient {
  readonly client: string;
  /** `reviews.shop.svc.cluster.local:9080`. */
  readonly server: string;
  readonly problem: string;
  readonly remedy: string;
}

/** What calls are tried with. */
interface Tools {
  readonly model: MeshModel;
  readonly simulator: Simulator;
  readonly places: Places;
  readonly authorizer: Authorizer;
}

/** A service that somebody calls, and its ports. */
interface Call {
  readonly client: Client;
  readonly hostname: string;
  /** `''`: the whole service. */
  readonly subset: string;
  /** All, if empty. */
  readonly ports: ReadonlyArray<number>;
}

/** Tries all declared calls, all routes and what else is said to call; tells whom mutual TLS shuts out, in order of their names. */
export function strandedClients(asker: IConstruct, configuration: Configuration, outsiders: ReadonlyArray<PlainTextClient>): StrandedClient[] {
  const configurations = Configurations.of(asker);
  const { manifests } = readApp(asker.node.root, { include: (object) => configurations.ofChart(Chart.of(object)) === configuration });
  const { source } = configuration;
  const { model } = modelOf(manifests, {
    target: source && { istio: source.version, gatewayApi: source.gatewayApi },
    meshConfig: source?._meshConfig(),
    context: contextOf(configuration),
  });
  const clients = new Clients(model);
  const places = new Places(model, new ServiceVersions(model, []));
  const tools: Tools = { model, simulator: Simulator.of(model), places, authorizer: Authorizer.of(model) };
  const calls = [...declaredCalls(configuration, model), ...gatewayCalls(model, clients), ...callsInPlainText(clients, outsiders)];
  const found = new Map<string, StrandedClient>();
  for (const call of calls.flatMap((one) => [one, ...routed(one, model)])) {
    for (const stranded of strandedBy(call, tools)) found.set(`${stranded.client} ${stranded.server}`, stranded);
  }
  return [...found.keys()].sort().map((key) => found.get(key)!);
}

/** Each kind of workload that has the labels of the caller, since some may have a proxy and others not. */
function declaredCalls(configuration: Configuration, model: MeshModel): Call[] {
  return (configuration.declarations.toPlain().calls ?? []).flatMap(({ namespace, labels, hosts, ports }) => {
    const bearers = model.workloads.inNamespace(namespace).filter((workload) => selects(labels, workload.labels));
    const clients = bearers.map((one) => clientOf(`${one.kind} ${namespace}/${one.name}`, one, planeOf(one, model), model));
    if (clients.length === 0) {
      const unknown = { namespace, labels, serviceAccount: 'default' };
      clients.push(clientOf(`${namespace}/(${textOf(labels)})`, unknown, planeOfLabels(namespace, labels, model), model));
    }
    return clients.flatMap((client) => hosts.map((hostname) => ({ client, hostname, subset: '', ports })));
  });
}

function clientOf(name: string, { namespace, labels, serviceAccount }: Pick<Workload, 'namespace' | 'labels' | 'serviceAccount'>, plane: DataPlane, model: MeshModel): Client {
  return {
    name,
    namespace,
    plane,
    proxy: { type: 'sidecar', namespace, labels },
    ...(plane === 'none' ? {} : { identity: Principal.of(model.meshConfig.trustDomain, namespace, serviceAccount) }),
  };
}

/** Gateways call what their routes lead to. */
function gatewayCalls(model: MeshModel, clients: Clients): Call[] {
  return model.gateways.all.flatMap(({ namespace, name, servers }) => {
    const gateway = clients.gateway(namespace, name);
    if (gateway === undefined) return [];
    const own = new Set(servers.map((server) => server.gateway));
    const client: Client = { ...gateway, name: `gateway ${namespace}/${name}` };
    return model.routeSets.all
      .filter((routes) => routes.gateways.some((one) => own.has(one)))
      .flatMap((routes) => callsAlong(routes, client));
  });
}

function callsInPlainText(clients: Clients, outsiders: ReadonlyArray<PlainTextClient>): Call[] {
  return outsiders.flatMap(({ name, calls, ports = [], namespace }) => calls.map((service) => ({
    client: { ...clients.withoutProxy(namespace ?? service.namespace), name },
    hostname: service.hostname,
    subset: '',
    ports,
  })));
}

/** Where routes of the mesh take a call instead. Who has no proxy is not routed. */
function routed({ client, hostname }: Call, model: MeshModel): Call[] {
  if (client.plane === 'none') return [];
  return model.routeSets.all
    .filter((routes) => routes.hosts.includes(hostname) && routes.gateways.includes('mesh') && routes.exportTo.visibleTo(client.namespace, routes.namespace))
    .flatMap((routes) => callsAlong(routes, client));
}

function callsAlong({ http, tls, tcp }: RouteSet, client: Client): Call[] {
  return [...http, ...tls, ...tcp].flatMap(({ destinations }) => destinations)
    .map(({ host, subset, port }) => ({ client, hostname: host, subset, ports: port === 0 ? [] : [port] }));
}

function strandedBy(call: Call, { model, simulator, places, authorizer }: Tools): StrandedClient[] {
  const { client, hostname, subset, ports } = call;
  const service = model.services.visible(hostname, client.namespace);
  if (service === undefined || service.external) return [];
  // Whether its endpoints take mutual TLS decides for all of them; unknown endpoints decide nothing.
  if (service.headless && model.endpoints.of(service).length === 0) return [];
  const called = service.ports.filter((port) => port.protocol !== Protocol.UDP && (ports.length === 0 || ports.includes(port.number)));
  return called.flatMap(({ number }) => {
    const cluster = client.plane === 'none' || client.plane === 'ambient' ? undefined : clustersOf(client, simulator).get(hostname, subset, number);
    if (cluster?.found === false) return [];
    const place = cluster?.service === undefined ? places.directly(service, number) : places.of(cluster, cluster.service);
    // What gateways take is said by their servers.
    if (place.gateway !== undefined) return [];
    const shut = place.servers.find((server) => isShutOut(client, server, cluster, authorizer));
    if (shut === undefined) return [];
    return [{ client: client.name, server: `${hostname}:${number}`, ...explain(client, shut, service, cluster, model) }];
  });
}

function clustersOf({ proxy }: Client, simulator: Simulator): ClusterCatalog {
  return proxy.type === 'router' ? simulator.gateway(proxy).clusters : simulator.sidecar(proxy).clusters;
}

/** Whether mutual TLS keeps a client from a server: one of the two asks for it, and the other does not do it. */
function isShutOut(client: Client, server: Server, cluster: Cluster | undefined, authorizer: Authorizer): boolean {
  const asks = cluster?.tls === 'mtls';
  if (server.subject === undefined) return asks;
  const { mode } = authorizer.place(server.subject).mtlsAt(server.port);
  if (asks) return server.refusesMtls || mode === 'DISABLE';
  const finds = cluster?.tls === 'auto' && client.identity !== undefined && !server.refusesMtls;
  return mode === 'STRICT' && client.plane !== 'ambient' && !finds;
}

function explain(client: Client, server: Server, service: Service, cluster: Cluster | undefined, model: MeshModel): Pick<StrandedClient, 'problem' | 'remedy'> {
  const rule = cluster?.destinationRule?.manifests[0];
  const mode = cluster?.policy.tls?.text('mode');
  const said = `the DestinationRule ${rule?.namespace}/${rule?.name}`;
  if (cluster?.tls === 'mtls') {
    const problem = `${mode === undefined ? 'it' : said} asks for mutual TLS, which ${server.name} does not take`;
    return { problem, remedy: 'a proxy for the server that takes it, or a traffic policy with ClientTls.disabled()' };
  }
  const later = 'a later stage for this server, or permissivePorts for the port';
  if (client.plane === 'none') return { problem: 'it has no proxy of the mesh and so sends plain text', remedy: `a sidecar for it (or ambient mode), or ${later}` };
  if (mode !== undefined) {
    return { problem: `${said} has it send ${mode === 'DISABLE' ? 'plain text' : `TLS of mode ${mode}`}`, remedy: `no TLS settings there, or ClientTls.istioMutual(); or ${later}` };
  }
  if (service.headless) {
    return { problem: 'the service is headless and not all of its endpoints take mutual TLS, so that clients send plain text', remedy: `sidecars for all its workloads and a traffic policy with ClientTls.istioMutual(), or ${later}` };
  }
  if (!model.settings.autoMtls) return { problem: 'automatic mutual TLS is off and no traffic policy asks for it, so that it sends plain text', remedy: `a traffic policy with ClientTls.istioMutual(), or ${later}` };
  return { problem: 'it sends plain text', remedy: later };
}

function textOf(labels: Readonly<Record<string, string>>): string {
  return Object.keys(labels).sort().map((key) => `${key}=${labels[key]}`).join(',');
}
