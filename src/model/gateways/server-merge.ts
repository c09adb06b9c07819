import { GatewayServer, isPlainHttp, isTls } from './gateway-server';

/** Servers that share a port and an address, as far as they get along. */
export interface ServerGroup {
  readonly port: number;
  readonly bind: string;
  readonly servers: ReadonlyArray<GatewayServer>;
  /** Servers left out, and why. */
  readonly dropped: ReadonlyArray<{ readonly server: GatewayServer; readonly reason: string }>;
}

interface Draft {
  readonly port: number;
  readonly bind: string;
  readonly servers: GatewayServer[];
  readonly dropped: { server: GatewayServer; reason: string }[];
  readonly tlsHosts: Set<string>;
  readonly routeNames: Set<string>;
  plain?: GatewayServer;
}

/** Puts the servers of a proxy together by port, in order of precedence; who comes too late is left out. */
export function mergeServers(servers: ReadonlyArray<GatewayServer>): ReadonlyMap<number, ReadonlyArray<ServerGroup>> {
  const ports = new Map<number, Draft[]>();
  for (const server of servers) {
    const drafts = ports.get(server.port) ?? [];
    ports.set(server.port, drafts);
    let draft = drafts.find((one) => one.bind === server.bind);
    if (draft === undefined) {
      draft = { port: server.port, bind: server.bind, servers: [], dropped: [], tlsHosts: new Set(), routeNames: new Set() };
      drafts.push(draft);
    }
    const reason = refusal(server, draft);
    if (reason === undefined) draft.servers.push(server);
    else draft.dropped.push({ server, reason });
  }
  return ports;
}

/** Why a server cannot join those before it; takes its place among them where it can. */
function refusal(server: GatewayServer, draft: Draft): string | undefined {
  const hosts = server.hosts.map((host) => `${host.namespace}/${host.host}`);
  if (server.tls !== undefined) {
    const double = hosts.find((host) => draft.tlsHosts.has(host));
    if (double !== undefined) return `host ${double} is already served with TLS on port ${server.port}`;
    for (const host of hosts) draft.tlsHosts.add(host);
  }
  if (draft.plain !== undefined && !(isPlainHttp(server) && isPlainHttp(draft.plain))) {
    return `port ${server.port} already serves ${draft.plain.protocol}`;
  }
  if (isTls(server)) {
    const name = `${server.portName}|${server.gateway}`;
    if (server.protocol === 'HTTPS' && draft.routeNames.has(name)) return `another server of the same gateway has port ${server.port} named ${server.portName}`;
    draft.routeNames.add(name);
  } else {
    draft.plain ??= server;
  }
  return undefined;
}
