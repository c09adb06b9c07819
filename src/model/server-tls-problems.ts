import { Field } from './field';
import { Problem } from './problem';
import { ProblemList } from './problem-list';
import { cipherSuiteProblem } from '../values/cipher-suite';

/** Where a certificate, its key or a CA may come from. */
const SOURCES: ReadonlyArray<string> = [
  'serverCertificate', 'privateKey', 'caCertificates', 'tlsCertificates', 'credentialName', 'credentialNames',
];
const VERIFYING: ReadonlySet<string> = new Set(['MUTUAL', 'OPTIONAL_MUTUAL']);
const MAX_CERTIFICATES = 2;

/** What is wrong with the TLS settings of a server (Gateway `servers[].tls`, Sidecar `ingress[].tls`): TLS-001 to TLS-011. */
export function serverTlsProblems(tls: Field): ReadonlyArray<Problem> {
  const problems = new ProblemList();
  checkCipherSuites(tls, problems);
  const mode = tls.text('mode') || 'PASSTHROUGH';
  if (mode === 'ISTIO_MUTUAL') {
    for (const name of SOURCES) {
      if (isSet(tls, name)) problems.error('TLS-004', tls.path(name), `${name} can not be set in mode ISTIO_MUTUAL: Istio brings the certificates`);
    }
    return problems.all;
  }
  const passesThrough = mode === 'PASSTHROUGH' || mode === 'AUTO_PASSTHROUGH';
  if (passesThrough) checkIgnored(tls, mode, problems);
  checkSources(tls, problems);
  if (!passesThrough && (isSet(tls, 'credentialName') || isSet(tls, 'credentialNames'))) return problems.all;
  if (VERIFYING.has(mode) && tls.text('caCertificates') === '') {
    problems.error('TLS-008', tls.near('caCertificates'), `TLS mode ${mode} needs caCertificates to verify clients, or a credentialName`);
  }
  if (!passesThrough) checkCertificates(tls, mode, problems);
  if (tls.text('caCrl') !== '') {
    if (isSet(tls, 'credentialName')) {
      problems.error('TLS-011', tls.path('caCrl'), 'caCrl can not be used together with credentialName, whose secret holds it');
    }
    if (mode === 'SIMPLE') problems.error('TLS-011', tls.path('caCrl'), 'caCrl revokes certificates of clients, which mode SIMPLE does not ask for');
  }
  return problems.all;
}

function checkCipherSuites(tls: Field, problems: ProblemList): void {
  const suites = tls.list('cipherSuites');
  const minimum = tls.text('minProtocolVersion');
  if ((minimum === 'TLSV1_0' || minimum === 'TLSV1_1') && suites.length === 0) {
    const message = `minProtocolVersion ${minimum} has no effect without cipherSuites that old clients can use`;
    problems.warning('TLS-001', tls.path('minProtocolVersion'), message, minimum);
  }
  const seen = new Set<string>();
  for (const suite of suites) {
    const name = suite.string;
    const problem = cipherSuiteProblem(name);
    if (problem !== undefined) problems.warning('TLS-002', suite.path(), `The cipher suite "${name}" is ignored: it ${problem}`, name);
    else if (seen.has(name)) problems.warning('TLS-003', suite.path(), `The cipher suite "${name}" is listed twice`, name);
    seen.add(name);
  }
}

function checkIgnored(tls: Field, mode: string, problems: ProblemList): void {
  for (const name of ['caCrl', ...SOURCES]) {
    if (!isSet(tls, name)) continue;
    problems.warning('TLS-005', tls.path(name), `${name} is ignored in mode ${mode}: the proxy does not end TLS here`);
  }
}

function checkSources(tls: Field, problems: ProblemList): void {
  const sources = ['credentialName', 'credentialNames', 'tlsCertificates'].filter((name) => isSet(tls, name));
  if (isSet(tls, 'serverCertificate') && isSet(tls, 'privateKey')) sources.unshift('serverCertificate');
  if (sources.length < 2) return;
  problems.error('TLS-006', tls.path(sources[1]), `Certificates can come from one place only, not from ${sources.join(' and ')}`);
}

function checkCertificates(tls: Field, mode: string, problems: ProblemList): void {
  const certificates = tls.list('tlsCertificates');
  if (certificates.length > MAX_CERTIFICATES) {
    problems.warning('TLS-009', tls.path('tlsCertificates'), `Only ${MAX_CERTIFICATES} of ${certificates.length} tlsCertificates are used`);
  }
  for (const certificate of certificates.length > 0 ? certificates : [tls]) {
    for (const name of ['serverCertificate', 'privateKey']) {
      if (certificate.text(name) !== '') continue;
      const instead = certificate === tls ? ', or a credentialName' : '';
      problems.error('TLS-010', certificate.near(name), `TLS mode ${mode} needs a ${name}${instead}`);
    }
  }
}

function isSet(tls: Field, name: string): boolean {
  return tls.text(name) !== '' || tls.list(name).length > 0;
}
