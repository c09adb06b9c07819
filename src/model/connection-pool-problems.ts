import { Duration, durationProblem } from '../values/duration';
import { Field } from './field';
import { Problem } from './problem';
import { ProblemList } from './problem-list';

const HTTP_LIMITS: ReadonlyArray<string> = [
  'http1MaxPendingRequests', 'http2MaxRequests', 'maxRequestsPerConnection', 'maxRetries', 'maxConcurrentStreams',
];

/**
 * What is wrong with the connection pool of a traffic policy, of a Sidecar, or of the mesh's default traffic policy (which
 * Istio does not ask for TP-024): TP-020 to TP-028.
 */
export function connectionPoolProblems(pool: Field): ReadonlyArray<Problem> {
  const problems = new ProblemList();
  const http = pool.child('http');
  const tcp = pool.child('tcp');
  if (http === undefined && tcp === undefined) {
    problems.error('TP-020', pool.path(), 'A connection pool must set http or tcp');
    return problems.all;
  }
  if (http !== undefined) checkHttp(http, problems);
  if (tcp !== undefined) checkTcp(tcp, problems);
  return problems.all;
}

function checkHttp(http: Field, problems: ProblemList): void {
  for (const name of HTTP_LIMITS) problems.number('TP-021', http, name, negativeProblem);
  problems.optionalText('TP-022', http, 'idleTimeout', durationProblem);
  if (http.text('h2UpgradePolicy') === 'UPGRADE' && http.flag('useClientProtocol')) {
    const message = 'useClientProtocol keeps the protocol of the client, so h2UpgradePolicy can not be UPGRADE';
    problems.error('TP-023', http.path('useClientProtocol'), message, true);
  }
  const keepAlive = http.child('http2KeepAlive');
  if (keepAlive === undefined) return;
  for (const name of ['interval', 'timeout']) {
    if (keepAlive.has(name)) problems.text('TP-024', keepAlive, name, durationProblem);
    else problems.error('TP-024', keepAlive.path(), `http2KeepAlive must have ${name === 'interval' ? 'an interval' : 'a timeout'}`);
  }
}

function checkTcp(tcp: Field, problems: ProblemList): void {
  problems.number('TP-025', tcp, 'maxConnections', negativeProblem);
  problems.optionalText('TP-026', tcp, 'connectTimeout', durationProblem);
  problems.optionalText('TP-026', tcp, 'maxConnectionDuration', durationProblem);
  problems.optionalText('TP-027', tcp, 'idleTimeout', idleTimeoutProblem);
  const keepalive = tcp.child('tcpKeepalive');
  if (keepalive === undefined) return;
  problems.optionalText('TP-028', keepalive, 'time', durationProblem);
  problems.optionalText('TP-028', keepalive, 'interval', durationProblem);
}

function negativeProblem(value: number): string | undefined {
  return value < 0 ? 'must not be negative' : undefined;
}

/** Zero switches the timeout off, and what is cut to zero milliseconds counts as zero. */
function idleTimeoutProblem(text: string): string | undefined {
  const duration = Duration.tryParse(text);
  return duration !== undefined && duration.toNanos() / 1_000_000n === 0n ? undefined : durationProblem(text);
}
