import { Service } from '../services/service';
import { TrafficPolicy } from './traffic-policy';
import { UpstreamTls } from './upstream-tls';

/** Whom a proxy expects to meet when it connects with TLS. */
export interface UpstreamServer {
  /** Server name it asks for; undefined: the host of the request. */
  readonly sni?: string;
  /** Names of which the certificate must carry one; empty: the server name (Istio's own certificates: the service's accounts). */
  readonly subjectAltNames: ReadonlyArray<string>;
  /** Whether the certificate is checked at all. */
  readonly verified: boolean;
}

/** Whom to expect behind a cluster; undefined where connections are in plain text. */
export function upstreamServer(service: Service, port: number, subset: string, policy: TrafficPolicy, tls: UpstreamTls): UpstreamServer | undefined {
  if (tls === 'plaintext') return undefined;
  const names = policy.tls?.list('subjectAltNames').map((name) => name.string) ?? [];
  const written = policy.tls?.text('sni') ?? '';
  if (tls === 'tls') {
    const sni = written === '' ? {} : { sni: written };
    return { ...sni, subjectAltNames: names, verified: policy.tls?.flag('insecureSkipVerify') !== true };
  }
  return {
    sni: written || `outbound_.${port}_.${subset}_.${service.hostname}`,
    subjectAltNames: names.length > 0 ? names : service.subjectAltNames,
    verified: true,
  };
}
