import { fqdnProblem } from '../values/fqdn';
import { tryParseGoUrl } from '../values/go-url';
import { ipAddressProblem } from '../values/ip-address';
import { namespacedHostProblems } from '../values/namespaced-host';
import { portNumberProblem } from '../values/port-number';
import { ENVOY_STATUS_CODES } from '../values/envoy-status-code';
import { Field } from './field';
import { MeshConfigProvider } from './mesh-config-provider';
import { Problem } from './problem';
import { ProblemList } from './problem-list';

const WITHOUT_SERVICE: ReadonlySet<string> = new Set(['prometheus', 'stackdriver', 'envoyFileAccessLog']);
const AUTHORIZERS: ReadonlySet<string> = new Set(['envoyExtAuthzHttp', 'envoyExtAuthzGrpc']);
const INT32_MAX = 2147483647;

/**
 * What is wrong with an extension provider: EXT-001, EXT-003, EXT-004, EXT-010 and EXT-011. Istiod only logs it, and the
 * provider then does nothing for whoever names it; so all of these are warnings.
 */
export function extensionProviderProblems(provider: Field): ReadonlyArray<Problem> {
  const problems = new ProblemList();
  const { name, type, settings } = MeshConfigProvider.of(provider);
  if (name === '') problems.warning('EXT-001', provider.near('name'), 'An extension provider needs a name, by which policies and telemetry find it');
  if (type === undefined || type === 'sds') {
    const message = type === undefined ? 'does not say what it is: it needs one member such as opentelemetry' : 'is of type sds, which istiod does not support';
    problems.warning('EXT-003', type === undefined ? provider.path() : provider.path(type), `The extension provider "${name}" ${message}`);
    return problems.all;
  }
  if (WITHOUT_SERVICE.has(type)) return problems.all;
  for (const problem of serviceProblems(settings.text('service'))) {
    problems.warning('EXT-004', settings.near('service'), `service "${settings.text('service')}" ${problem}`, settings.text('service'));
  }
  const code = AUTHORIZERS.has(type) ? 'EXT-010' : 'EXT-011';
  const port = settings.number('port') ?? 0;
  const portProblem = portNumberProblem(port);
  if (portProblem !== undefined) problems.warning(code, settings.near('port'), `port ${port} ${portProblem}`, port);
  if (AUTHORIZERS.has(type)) checkAuthorizer(settings, problems);
  if (type === 'lightstep' && settings.text('accessToken') === '') {
    problems.warning('EXT-011', settings.near('accessToken'), 'Lightstep needs an accessToken');
  }
  if (type === 'opentelemetry' && settings.has('grpc') && settings.has('http')) {
    problems.warning('EXT-011', settings.path('http'), 'OpenTelemetry is sent over grpc or http, not both');
  }
  return problems.all;
}

/** What is wrong with the service of a provider: a name or an address, or `namespace/host`. */
function serviceProblems(service: string): string[] {
  if (service === '') return ['is empty'];
  if (service.includes('/')) return namespacedHostProblems(service, { gateway: false }).map(({ message }) => message);
  const problem = fqdnProblem(service);
  return problem === undefined || ipAddressProblem(service) === undefined ? [] : [problem];
}

function checkAuthorizer(settings: Field, problems: ProblemList): void {
  const status = settings.text('statusOnError');
  if (status !== '' && !isEnvoyStatus(status)) {
    problems.warning('EXT-010', settings.path('statusOnError'), `statusOnError "${status}" must be an HTTP status code that Envoy knows, such as "503"`, status);
  }
  const prefix = settings.text('pathPrefix');
  if (prefix === '') return;
  if (!prefix.startsWith('/')) {
    problems.warning('EXT-010', settings.path('pathPrefix'), `pathPrefix "${prefix}" must start with "/"`, prefix);
  } else if (tryParseGoUrl(prefix) === undefined) {
    problems.warning('EXT-010', settings.path('pathPrefix'), `pathPrefix "${prefix}" is not the path of a URL`, prefix);
  }
}

function isEnvoyStatus(text: string): boolean {
  if (!/^[+-]?\d{1,10}$/.test(text)) return false;
  const status = Number(text);
  return status <= INT32_MAX && ENVOY_STATUS_CODES.has(status);
}
