import { PolicySubject } from '../../model/policies/policy-subject';
import { IpAddress } from '../../values/ip-address';
import { Principal } from '../../values/principal';
import { AuthorizationRequest, Token } from '../authorization/request';
import { AccessRegion } from './access-region';
import { DimensionValue } from './dimension';
import { TokenChoice } from './token-choice';

const PEER = '10.0.0.1';
/** What no forwarded address is read from. */
const NOBODY = 'unknown';

/** One request of a region. */
export function exampleRequest({ frame, requests }: AccessRegion, target: PolicySubject): AuthorizationRequest {
  const values = new Map<string, DimensionValue>(frame.known);
  const claims: [ReadonlyArray<string>, DimensionValue][] = [];
  for (const [dimension, classes] of requests.values) {
    const { example } = classes[0];
    if (dimension.claim === undefined) values.set(dimension.name, example);
    else claims.push([dimension.claim, example]);
  }
  const text = (name: string) => {
    const value = values.get(name);
    return value === undefined ? undefined : String(value);
  };
  const identity = frame.identified ? Principal.tryParse(text('identity') ?? anybody(frame.trustDomains.own)) : undefined;
  const headers = [...values].flatMap(([name, value]): [string, string][] => (
    name.startsWith('header ') && value !== undefined ? [[name.slice('header '.length), String(value)]] : []
  ));
  const remote = values.get('remote.ip');
  if (frame.http && remote instanceof IpAddress) headers.push(['x-forwarded-for', remote.toString()]);
  else if (frame.http && remote === undefined && values.has('remote.ip')) headers.push(['x-forwarded-for', NOBODY]);
  const destination = text('destination.ip');
  return {
    source: { address: text('source.ip') ?? PEER, ...(identity === undefined ? {} : { identity }) },
    target,
    port: frame.port,
    protocol: frame.http ? 'http' : 'tcp',
    ...(frame.http ? httpOf(text, headers, frame.preferred.get('host')?.[0]) : {}),
    ...(text('sni') === undefined ? {} : { sni: text('sni') }),
    ...(frame.token === undefined ? {} : { tokens: [tokenOf(frame.token, claims)] }),
    ...(destination === undefined ? {} : { destinationAddress: destination }),
  };
}

function httpOf(text: (name: string) => string | undefined, headers: [string, string][], host: string | undefined) {
  return {
    method: text('method') ?? 'GET',
    host: text('host') ?? host ?? 'localhost',
    path: text('path') ?? '/',
    ...(headers.length === 0 ? {} : { headers: Object.fromEntries(headers) }),
  };
}

function anybody(trustDomain: string): string {
  return `${trustDomain}/ns/default/sa/default`;
}

function tokenOf({ rule, place, otherAudiences }: TokenChoice, claims: ReadonlyArray<[ReadonlyArray<string>, DimensionValue]>): Token {
  const payload = Object.create(null) as Record<string, unknown>;
  payload.iss = rule.issuer;
  const audience = rule.audiences.find((one) => !otherAudiences.includes(one));
  if (audience !== undefined) payload.aud = audience;
  for (const [path, value] of claims) if (value !== undefined) put(payload, path, value);
  const where = place.in === 'header' ? { header: place.name, prefix: place.prefix } : place.in === 'parameter' ? { parameter: place.name } : { cookie: place.name };
  return { claims: payload, ...where };
}

function put(payload: Record<string, unknown>, path: ReadonlyArray<string>, value: DimensionValue): void {
  let owner = payload;
  for (const name of path.slice(0, -1)) {
    const inner = Object.hasOwn(owner, name) ? owner[name] : undefined;
    const next = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as Record<string, unknown>) : Object.create(null);
    owner[name] = next;
    owner = next as Record<string, unknown>;
  }
  owner[path[path.length - 1]] = value;
}
