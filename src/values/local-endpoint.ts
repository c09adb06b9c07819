import { HostPort } from './host-port';
import { portNumberProblem } from './port-number';
import { isUnixSocket, unixSocketProblem } from './unix-socket';

const LOCAL: ReadonlySet<string> = new Set(['', '127.0.0.1', '0.0.0.0', '::1', '::']);

/** What is wrong with the address of a workload's own server, as its proxy reaches it: a port of the machine itself (`127.0.0.1:8080`, `:8080`), or a socket. */
export function localEndpointProblem(endpoint: string): string | undefined {
  if (isUnixSocket(endpoint)) return unixSocketProblem(endpoint);
  const parsed = HostPort.tryParse(endpoint);
  if (parsed === undefined) return 'must have the form "host:port"';
  if (!LOCAL.has(parsed.host)) return 'must have one of the hosts 127.0.0.1, 0.0.0.0, [::1] and [::], or none';
  if (parsed.port === undefined) return 'must have a number as its port';
  const problem = portNumberProblem(parsed.port);
  return problem === undefined ? undefined : `has a port that ${problem}`;
}
