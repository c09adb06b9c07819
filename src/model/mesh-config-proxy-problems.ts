import { Duration, durationProblem } from '../values/duration';
import { proxyAddressProblem } from '../values/host-port';
import { portNumberProblem } from '../values/port-number';
import { clientTlsProblems } from './client-tls-problems';
import { Field } from './field';
import { Problem } from './problem';
import { ProblemList } from './problem-list';

const AUTH_POLICIES: ReadonlySet<string> = new Set(['NONE', 'MUTUAL_TLS']);
const BUFFER_LIMITS: ReadonlyArray<string> = ['listenerPerConnectionBufferLimitBytes', 'clusterPerConnectionBufferLimitBytes'];
const COUNTS: ReadonlyArray<string> = ['httpMaxConcurrentStreams', 'listenerConnectionLimit', 'globalDownstreamConnectionLimit'];
const WINDOWS: ReadonlyArray<string> = ['http2InitialStreamWindowSize', 'http2InitialConnectionWindowSize'];
const TIMEOUTS: ReadonlyArray<string> = [
  'httpIdleTimeout', 'httpMaxConnectionDuration', 'httpDrainTimeout', 'httpRequestTimeout', 'httpRequestHeadersTimeout',
  'httpStreamIdleTimeout', 'httpMaxStreamDuration',
];
const MIN_WINDOW = 65535;

/**
 * What is wrong with a proxy config (`defaultConfig` of the mesh config, annotation `proxy.istio.io/config`): MPC-001 to
 * MPC-014. Only what is written is looked at: the defaults under it are fine.
 */
export function proxyConfigProblems(config: Field): ReadonlyArray<Problem> {
  const problems = new ProblemList();
  for (const name of ['configPath', 'binaryPath']) {
    problems.optionalText('MPC-001', config, name, (text) => (text === '' ? 'is empty' : undefined));
  }
  problems.optionalText('MPC-002', config, 'serviceCluster', (text) => (text === '' ? 'is empty: proxies need a cluster name' : undefined));
  problems.optionalText('MPC-003', config, 'drainDuration', drainProblem);
  problems.optionalText('MPC-004', config, 'discoveryAddress', (text) => (text === '' ? 'is empty' : proxyAddressProblem(text)));
  checkTracing(config.child('tracing'), problems);
  for (const name of ['statsdUdpAddress', 'envoyMetricsServiceAddress']) problems.optionalText('MPC-009', config, name, addressProblem);
  for (const name of ['envoyMetricsService', 'envoyAccessLogService']) {
    const service = config.child(name);
    if (service !== undefined) problems.optionalText('MPC-009', service, 'address', addressProblem);
  }
  if (config.child('proxyMetadata')?.has('ISTIO_META_DNS_AUTO_ALLOCATE')) {
    const message = 'ISTIO_META_DNS_AUTO_ALLOCATE is deprecated: addresses of service entries are allocated without it';
    problems.warning('MPC-010', config.path('proxyMetadata', 'ISTIO_META_DNS_AUTO_ALLOCATE'), message);
  }
  for (const name of ['proxyAdminPort', 'statusPort']) if (config.has(name)) problems.number('MPC-011', config, name, portNumberProblem);
  if (config.has('controlPlaneAuthPolicy') && !AUTH_POLICIES.has(config.text('controlPlaneAuthPolicy'))) {
    problems.error('MPC-012', config.path('controlPlaneAuthPolicy'), 'controlPlaneAuthPolicy must be NONE or MUTUAL_TLS');
  }
  checkPrivateKeyProvider(config.child('privateKeyProvider'), problems);
  const connections = config.child('connectionSettings');
  if (connections !== undefined) checkConnections(connections, problems);
  return problems.all;
}

function drainProblem(text: string): string | undefined {
  const problem = durationProblem(text);
  if (problem !== undefined) return problem;
  return Duration.parse(text).isWholeSeconds() ? undefined : 'must be a whole number of seconds';
}

function addressProblem(text: string): string | undefined {
  return text === '' ? undefined : proxyAddressProblem(text);
}

/** Tracers may be reached on the node's own address, which is known only later. */
function nodeAddressProblem(text: string): string | undefined {
  return proxyAddressProblem(text.replace('$(HOST_IP)', '127.0.0.1'));
}

function checkTracing(tracing: Field | undefined, problems: ProblemList): void {
  if (tracing === undefined) return;
  const lightstep = tracing.child('lightstep');
  if (lightstep !== undefined) {
    problems.text('MPC-005', lightstep, 'address', (text) => (text === '' ? 'is empty' : proxyAddressProblem(text)));
    if (lightstep.text('accessToken') === '') problems.error('MPC-005', lightstep.near('accessToken'), 'Lightstep needs an accessToken');
  }
  for (const name of ['zipkin', 'datadog']) {
    const tracer = tracing.child(name);
    if (tracer !== undefined) problems.text('MPC-006', tracer, 'address', nodeAddressProblem);
  }
  const tls = tracing.child('tlsSettings');
  if (tls !== undefined) {
    for (const problem of clientTlsProblems(tls, '')) problems.addAll([{ ...problem, code: 'MPC-007' }]);
  }
  for (const tag of tracing.entries('customTags')) {
    if (!tag.present) problems.error('MPC-008', tag.path(), `The tag "${tag.key}" has no content`);
  }
}

function checkPrivateKeyProvider(provider: Field | undefined, problems: ProblemList): void {
  if (provider === undefined) return;
  const known = ['cryptomb', 'qat'].filter((name) => provider.has(name));
  if (known.length === 0) problems.error('MPC-013', provider.path(), 'privateKeyProvider must say which one: cryptomb or qat');
  for (const name of known) {
    const settings = provider.child(name);
    const delay = Duration.tryParse(settings?.text('pollDelay') ?? '');
    if (settings !== undefined && (delay === undefined || delay.isZero())) {
      problems.error('MPC-013', settings.near('pollDelay'), `${name} needs a pollDelay longer than 0s`);
    }
  }
}

function checkConnections(connections: Field, problems: ProblemList): void {
  const checks: ReadonlyArray<readonly [ReadonlyArray<string>, number]> = [[BUFFER_LIMITS, 0], [COUNTS, 1], [WINDOWS, MIN_WINDOW]];
  for (const [names, least] of checks) {
    for (const name of names) {
      const value = connections.number(name);
      if (value !== undefined && value < least) problems.error('MPC-014', connections.path(name), `${name} ${value} must be at least ${least}`, value);
    }
  }
  for (const name of TIMEOUTS) {
    const text = connections.text(name);
    if (Duration.tryParse(text)?.isNegative()) problems.error('MPC-014', connections.path(name), `${name} ${text} must not be negative`, text);
  }
}
