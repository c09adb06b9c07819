import { Outcome } from '../outcome';
import { Flow } from './flow';
import { Verdict } from './server-side';
import { TrafficHop } from './traffic-hop';
import { TrafficSecurity } from './traffic-security';

/** A hop where something was decided. */
export function hopOf(proxy: string, name: string, security: TrafficSecurity, { identity }: Flow, verdict: Verdict): TrafficHop {
  const shown = security === TrafficSecurity.MUTUAL_TLS ? identity?.toString() : undefined;
  return { proxy, name, security, identity: shown, layer: verdict.layer, allowed: verdict.allowed };
}

/** How traces call it. */
export function labelOf({ proxy, name }: TrafficHop): string {
  return `${proxy} ${name}`;
}

/** What is left of a connection behind a proxy: no TLS where it ended, and no HTTP where nobody looked into it. */
export function leaving(flow: Flow, { http, decrypted }: Outcome): Flow {
  if ((http || decrypted === true) && flow.sni !== undefined) {
    const { sni: _ended, ...rest } = flow;
    return { ...rest, http };
  }
  return http === flow.http ? flow : { ...flow, http };
}

/** Who comes from outside shows no identity of the mesh. */
export function outerSecurity(kind: string, encrypted: boolean): TrafficSecurity {
  return kind === 'gateway' && encrypted ? TrafficSecurity.CLIENT_TLS : TrafficSecurity.PLAINTEXT;
}

/** Headers as a gateway sends them on: with the address of its peer. */
export function forwardedFor(headers: Flow['headers'], peer: string): Flow['headers'] {
  if (peer === '') return headers;
  const name = Object.keys(headers).find((one) => one.toLowerCase() === 'x-forwarded-for');
  return { ...headers, [name ?? 'x-forwarded-for']: name === undefined ? peer : `${headers[name]},${peer}` };
}
