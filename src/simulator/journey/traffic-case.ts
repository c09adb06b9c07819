import { isJsonObject } from '../../manifest/manifest-of';
import { didYouMean } from '../../values/edit-distance';
import { Client } from './client';
import { Journeys } from './journeys';
import { JourneyRequest } from './request';
import { readHostPort, readUrl } from './request-url';
import { TrafficOutcome } from './traffic-outcome';

/** One request with what is expected of it, as written down. */
export interface TrafficCase {
  readonly name: string;
  readonly request: JourneyRequest;
  /** What differs from what is expected, in words; empty: nothing. */
  readonly problems: (outcome: TrafficOutcome) => ReadonlyArray<string>;
}

type Members = Readonly<Record<string, unknown>>;

const CASE = ['name', 'request', 'expect'];
const REQUEST = ['from', 'through', 'withoutProxy', 'to', 'method', 'headers', 'claims', 'tokens', 'sni', 'sourceIp', 'forwardedFor', 'providers'];

/**
 * Reads a document of cases: a list, or a mapping with `cases`.
 *
 * @throws an error that names the place, if something is not as it should be
 */
export function readCases(document: unknown, journeys: Journeys): ReadonlyArray<TrafficCase> {
  const list = isJsonObject(document) ? document.cases : document;
  if (!Array.isArray(list)) throw new Error('cases: has to be a list of cases, each with "request" and "expect"');
  return list.map((one: unknown, i) => {
    const place = `cases[${i}]`;
    const members = membersOf(one, place, CASE);
    const expected = membersOf(members.expect ?? {}, `${place}.expect`, Object.keys(EXPECTATIONS));
    if (Object.keys(expected).length === 0) throw new Error(`${place}.expect: says nothing, so that the case could never fail`);
    for (const [key, value] of Object.entries(expected)) EXPECTATIONS[key].check(value, `${place}.expect.${key}`);
    return {
      name: members.name === undefined ? `case ${i + 1}` : textAt(members.name, `${place}.name`),
      request: readRequest(members.request, `${place}.request`, journeys),
      problems: (outcome) => Object.entries(expected).flatMap(([key, value]) => EXPECTATIONS[key].differs(outcome, value).map((problem) => `${key}: ${problem}`)),
    };
  });
}

/** Reads one request. @throws an error that names the place, if something is not as it should be */
export function readRequest(value: unknown, place: string, journeys: Journeys): JourneyRequest {
  const members = membersOf(value, place, REQUEST);
  const to = textAt(members.to, `${place}.to`);
  return within(`${place}.to`, () => ({
    client: clientOf(members, place, journeys),
    ...targetOf(to),
    ...optional('method', members.method, (one) => textAt(one, `${place}.method`)),
    ...headersOf(members.headers, `${place}.headers`),
    ...optional('sni', members.sni, (one) => textAt(one, `${place}.sni`)),
    ...optional('sourceIp', members.sourceIp, (one) => textAt(one, `${place}.sourceIp`)),
    ...optional('forwardedFor', members.forwardedFor, (one) => listAt(one, `${place}.forwardedFor`).map((each, i) => textAt(each, `${place}.forwardedFor[${i}]`))),
    ...optional('providers', members.providers, (one) => mapAt(one, `${place}.providers`, flagAt)),
    ...tokensOf(members, place),
  }));
}

function targetOf(to: string): Pick<JourneyRequest, 'protocol' | 'host' | 'port' | 'path' | 'encrypted'> {
  const scheme = /^[a-z]+:\/\//.exec(to)?.[0] ?? '';
  const rest = to.slice(scheme.length);
  switch (scheme) {
    case 'tcp://':
      return { protocol: 'tcp', ...readHostPort(rest, undefined) };
    case 'tls://':
      return { protocol: 'tls', ...readHostPort(rest, 443) };
    case 'grpc://': {
      const slash = rest.indexOf('/');
      if (slash < 0) throw new Error(`${JSON.stringify(to)} names no method, as "grpc://ratings:9000/shop.Ratings/List"`);
      return { protocol: 'grpc', ...readHostPort(rest.slice(0, slash), 80), path: rest.slice(slash) };
    }
    default:
      return { protocol: 'http', ...readUrl(to) };
  }
}

function clientOf(members: Members, place: string, journeys: Journeys): Client {
  const { clients } = journeys;
  const said = ['from', 'through', 'withoutProxy'].filter((key) => members[key] !== undefined);
  if (said.length !== 1) throw new Error(`${place}: has to say just one of "from" (namespace/serviceaccount), "through" (a gateway, namespace/name) and "withoutProxy" (a namespace)`);
  const [key] = said;
  const text = textAt(members[key], `${place}.${key}`);
  if (key === 'withoutProxy') return clients.withoutProxy(text);
  const [namespace, name, ...rest] = text.split('/');
  if (!namespace || !name || rest.length > 0) throw new Error(`${place}.${key}: ${JSON.stringify(text)} has not the form "namespace/name"`);
  if (key === 'from') return clients.workload({ namespace, serviceAccount: name });
  const gateway = clients.gateway(namespace, name);
  if (gateway === undefined) throw new Error(`${place}.through: there is no gateway ${JSON.stringify(text)}; there are ${clients.gatewayNames.join(', ') || 'none'}`);
  return gateway;
}

function headersOf(value: unknown, place: string): Pick<JourneyRequest, 'headers' | 'authority'> {
  if (value === undefined) return {};
  const headers = mapAt(value, place, textAt);
  const host = Object.keys(headers).find((name) => name.toLowerCase() === 'host');
  if (host === undefined) return { headers };
  const { [host]: authority, ...others } = headers;
  return { headers: others, authority };
}

function tokensOf({ claims, tokens }: Members, place: string): Pick<JourneyRequest, 'tokens'> {
  const bearer = claims === undefined ? [] : [{ claims: mapAt(claims, `${place}.claims`, (one) => one) }];
  const others = tokens === undefined ? [] : listAt(tokens, `${place}.tokens`).map((one, i) => {
    const at = `${place}.tokens[${i}]`;
    const members = membersOf(one, at, ['claims', 'valid', 'header', 'prefix', 'parameter', 'cookie']);
    return {
      claims: mapAt(members.claims ?? {}, `${at}.claims`, (each) => each),
      ...optional('valid', members.valid, (each) => flagAt(each, `${at}.valid`)),
      ...Object.fromEntries(['header', 'prefix', 'parameter', 'cookie'].flatMap((key) => (members[key] === undefined ? [] : [[key, textAt(members[key], `${at}.${key}`)]]))),
    };
  });
  return bearer.length + others.length === 0 ? {} : { tokens: [...bearer, ...others] };
}

interface Expectation {
  readonly check: (value: unknown, place: string) => void;
  readonly differs: (outcome: TrafficOutcome, value: unknown) => ReadonlyArray<string>;
}

/** Equal to what the outcome says. */
function equal(check: Expectation['check'], read: (outcome: TrafficOutcome) => unknown): Expectation {
  return { check, differs: (outcome, value) => (read(outcome) === value ? [] : [`expected ${JSON.stringify(value)}, is ${JSON.stringify(read(outcome)) ?? 'none'}`]) };
}

const EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  decision: equal(textAt, ({ decision }) => decision),
  status: equal(numberAt, ({ status }) => status),
  layer: equal(textAt, ({ layer }) => layer),
  route: equal(textAt, ({ route }) => route),
  mutualTls: equal(flagAt, ({ mutualTls }) => mutualTls),
  timeoutMillis: equal(numberAt, ({ timeoutMillis }) => timeoutMillis),
  redirect: equal(textAt, ({ redirect }) => redirect?.location),
  path: equal(textAt, ({ destinations }) => destinations[0]?.path),
  authority: equal(textAt, ({ destinations }) => destinations[0]?.authority),
  policies: {
    check: (value, place) => listAt(value, place).forEach((one, i) => textAt(one, `${place}[${i}]`)),
    differs: ({ policies }, value) => (JSON.stringify([...(value as string[])].sort()) === JSON.stringify(policies) ? [] : [`expected ${JSON.stringify(value)}, is ${JSON.stringify(policies)}`]),
  },
  split: {
    check: (value, place) => mapAt(value, place, numberAt),
    differs: (outcome, value) => splitDiffers(outcome, value as Readonly<Record<string, number>>),
  },
};

/** By `service`, or `service/version`. */
function splitDiffers({ destinations }: TrafficOutcome, expected: Readonly<Record<string, number>>): ReadonlyArray<string> {
  const found = new Map<string, number>();
  for (const { service, version, weight } of destinations) {
    const full = version === undefined ? service : `${service}/${version}`;
    const name = Object.hasOwn(expected, full) || !Object.hasOwn(expected, service) ? full : service;
    found.set(name, (found.get(name) ?? 0) + weight);
  }
  const names = [...new Set([...found.keys(), ...Object.keys(expected)])].sort();
  return names.flatMap((name) => {
    const wanted = Object.hasOwn(expected, name) ? expected[name] : 0;
    const is = found.get(name) ?? 0;
    return Math.abs(wanted - is) < 1e-9 ? [] : [`expected ${wanted} % to ${name}, is ${is} %`];
  });
}

function membersOf(value: unknown, place: string, known: ReadonlyArray<string>): Members {
  if (!isJsonObject(value)) throw new Error(`${place}: has to be a mapping`);
  const strange = Object.keys(value).find((key) => !known.includes(key));
  if (strange === undefined) return value;
  const meant = didYouMean(strange, known);
  throw new Error(`${place}: knows no ${JSON.stringify(strange)}; ${meant === undefined ? `there are ${known.join(', ')}` : `did you mean ${JSON.stringify(meant)}?`}`);
}

function optional<K extends string, T>(key: K, value: unknown, read: (value: unknown) => T): { readonly [key in K]?: T } {
  return (value === undefined ? {} : { [key]: read(value) }) as { readonly [key in K]?: T };
}

function textAt(value: unknown, place: string): string {
  if (typeof value === 'string') return value;
  throw new Error(`${place}: has to be text${value === undefined ? ', and is not there' : ''}`);
}

function numberAt(value: unknown, place: string): number {
  if (typeof value === 'number') return value;
  throw new Error(`${place}: has to be a number`);
}

function flagAt(value: unknown, place: string): boolean {
  if (typeof value === 'boolean') return value;
  throw new Error(`${place}: has to be true or false`);
}

function listAt(value: unknown, place: string): ReadonlyArray<unknown> {
  if (Array.isArray(value)) return value;
  throw new Error(`${place}: has to be a list`);
}

function mapAt<T>(value: unknown, place: string, read: (value: unknown, place: string) => T): Readonly<Record<string, T>> {
  if (!isJsonObject(value)) throw new Error(`${place}: has to be a mapping`);
  return Object.fromEntries(Object.keys(value).map((key) => [key, read(value[key], `${place}.${key}`)]));
}

/** Errors of what reads a URL say `to:` where they have no place. */
function within<T>(place: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('to: ')) throw new Error(`${place}: ${error.message.slice(4)}`);
    throw error;
  }
}
