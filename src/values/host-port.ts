import { fqdnProblem } from './fqdn';
import { ipAddressProblem } from './ip-address';
import { portNumberProblem } from './port-number';

/** A host and a port divided by a colon, IPv6 addresses in brackets: `istiod.istio-system.svc:15012`, `[::1]:80`. */
export class HostPort {
  /** Splits the text; undefined when it has not both, or colons without brackets. Neither part is looked at. */
  public static tryParse(text: string): HostPort | undefined {
    const colon = text.lastIndexOf(':');
    if (colon < 0) return undefined;
    const before = text.slice(0, colon);
    const port = text.slice(colon + 1);
    if (port.includes('[') || port.includes(']')) return undefined;
    if (before.startsWith('[')) {
      const host = before.slice(1, -1);
      return before.endsWith(']') && before.length > 1 && !/[[\]]/.test(host) ? new HostPort(host, port) : undefined;
    }
    return /[:[\]]/.test(before) ? undefined : new HostPort(before, port);
  }

  /** As `tryParse`. @throws if the text has not both parts */
  public static parse(text: string): HostPort {
    const parsed = HostPort.tryParse(text);
    if (!parsed) throw new Error(`"${text}" must have the form "host:port"`);
    return parsed;
  }

  private constructor(
    public readonly host: string,
    /** The port as written. */
    public readonly portText: string,
  ) {}

  /** The port; undefined when it is not a number. */
  public get port(): number | undefined {
    return /^[+-]?\d{1,15}$/.test(this.portText) ? Number(this.portText) : undefined;
  }

  public toString(): string {
    return this.host.includes(':') ? `[${this.host}]:${this.portText}` : `${this.host}:${this.portText}`;
  }
}

/** What is wrong with the address of a service the proxy calls (`host:port`, host a name or an IP address). */
export function proxyAddressProblem(text: string): string | undefined {
  const parsed = HostPort.tryParse(text);
  if (!parsed) return 'must have the form "host:port"';
  if (parsed.port === undefined) return 'must have a number as its port';
  const portProblem = portNumberProblem(parsed.port);
  if (portProblem !== undefined) return `has a port that ${portProblem}`;
  const hostProblem = fqdnProblem(parsed.host);
  return hostProblem === undefined || ipAddressProblem(parsed.host) === undefined ? undefined : `has a host that ${hostProblem}`;
}
