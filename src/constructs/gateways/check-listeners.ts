import { IConstruct } from 'constructs';
import { partialWildcardProblem } from '../../values/partial-wildcard';
import { portNumberProblem } from '../../values/port-number';
import { wildcardDomainProblem } from '../../values/wildcard-domain';
import { InvalidPropError } from '../app/invalid-prop';
import { Dialect } from '../mesh/dialect';
import { NamedListener } from './istio-gateway-spec';
import { Listener, ListenerProtocol } from './listener';

const DOCS = 'https://istio.io/latest/docs/reference/config/networking/gateway/';

/** Throws where a listener can't be right by itself or beside the others. */
export function checkListeners(gateway: IConstruct, listeners: ReadonlyArray<Listener>, dialect: Dialect): void {
  const refuse = (field: string, value: unknown, problem: string, expected: string): never => {
    throw new InvalidPropError(gateway, { field, value, problem, expected, docs: DOCS });
  };
  if (listeners.length === 0) refuse('listeners', [], 'is empty', 'at least one, as Listener.http()');
  const claimed = new Map<string, number>();
  const families = new Map<number, { family: string; index: number }>();
  listeners.forEach((listener, i) => {
    const field = `listeners[${i}]`;
    const problem = portNumberProblem(listener.port);
    if (problem) refuse(`${field}.port`, listener.port, problem, 'a whole number from 1 to 65535');
    checkHosts(listener, field, refuse);
    checkTls(listener, field, dialect, refuse);
    for (const host of listener.hosts) {
      const key = `${listener.port} ${host.toLowerCase()}`;
      const other = claimed.get(key);
      if (other !== undefined) refuse(`${field}.hosts`, host, `is taken on port ${listener.port} by listeners[${other}] already`, 'each host once on a port');
      claimed.set(key, i);
    }
    const known = families.get(listener.port);
    if (known && known.family !== family(listener)) {
      refuse(`${field}.port`, listener.port, `speaks ${known.family} in listeners[${known.index}] already`, 'one kind of protocol on a port: plain HTTP, TLS or TCP');
    }
    families.set(listener.port, { family: family(listener), index: i });
  });
}

type Refuse = (field: string, value: unknown, problem: string, expected: string) => never;

function checkHosts(listener: Listener, field: string, refuse: Refuse): void {
  if (listener.hosts.length === 0) refuse(`${field}.hosts`, [], 'is empty', 'hosts, or no `hosts` at all for any host');
  listener.hosts.forEach((host, j) => {
    const problem = wildcardDomainProblem(host) ?? partialWildcardProblem(host) ?? (host !== '*' && !host.includes('.') ? 'is a short name' : undefined);
    if (problem) refuse(`${field}.hosts[${j}]`, host, problem, 'a full host name, as shop.example.com or *.example.com');
  });
}

function checkTls(listener: Listener, field: string, dialect: Dialect, refuse: Refuse): void {
  const settings = listener._settings();
  if (listener.terminatesTls && (settings.credentialName === undefined) === (settings.credentialNames === undefined)) {
    refuse(`${field}.credentialName`, settings.credentialName, 'is needed where TLS ends (or credentialNames, not both)', 'the name of the secret with certificate and key');
  }
  if (settings.credentialNames && (settings.credentialNames.length === 0 || settings.credentialNames.length > 2)) {
    refuse(`${field}.credentialNames`, settings.credentialNames, 'is not one or two secrets', 'one certificate, or one for each of two key types');
  }
  if (dialect === Dialect.ISTIO) return;
  const inGatewayApi = 'cannot be expressed in the Gateway API dialect';
  if (listener.protocol === ListenerProtocol.TLS_AUTO_PASSTHROUGH) {
    refuse(field, listener.protocol, inGatewayApi, 'a Gateway with dialect: Dialect.ISTIO for traffic between clusters');
  }
  if (settings.minimumTlsVersion !== undefined) refuse(`${field}.minimumTlsVersion`, settings.minimumTlsVersion, inGatewayApi, 'dialect: Dialect.ISTIO, or minProtocolVersion in the mesh config');
  if (settings.cipherSuites) refuse(`${field}.cipherSuites`, settings.cipherSuites, inGatewayApi, 'dialect: Dialect.ISTIO, or cipherSuites in the mesh config');
  if (settings.mutual && settings.caConfigMap === undefined) {
    refuse(`${field}.caConfigMap`, undefined, 'is needed in the Gateway API dialect, where the CA stands in a ConfigMap', 'the name of a ConfigMap with the key ca.crt');
  }
}

function family(listener: Listener): string {
  switch (listener.protocol) {
    case ListenerProtocol.HTTP:
    case ListenerProtocol.HTTPS_REDIRECT:
      return 'plain HTTP';
    case ListenerProtocol.TCP:
      return 'TCP';
    default:
      return 'TLS';
  }
}

/** Gives each listener its name: the one said, else protocol and port, numbered where that is taken. */
export function nameListeners(listeners: ReadonlyArray<Listener>): NamedListener[] {
  const taken = new Set(listeners.flatMap((listener) => listener._settings().name ?? []));
  return listeners.map((listener) => {
    const said = listener._settings().name;
    if (said !== undefined) return { name: said, listener };
    const base = `${protocolWord(listener)}-${listener.port}`;
    let name = base;
    for (let n = 2; taken.has(name); n++) name = `${base}-${n}`;
    taken.add(name);
    return { name, listener };
  });
}

function protocolWord(listener: Listener): string {
  switch (listener.protocol) {
    case ListenerProtocol.HTTP:
    case ListenerProtocol.HTTPS_REDIRECT:
      return 'http';
    case ListenerProtocol.HTTPS:
      return 'https';
    case ListenerProtocol.TCP:
      return 'tcp';
    default:
      return 'tls';
  }
}
