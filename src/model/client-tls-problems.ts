import { configMapReferenceProblem } from '../values/config-map-reference';
import { Field } from './field';
import { Problem } from './problem';
import { ProblemList } from './problem-list';

const FILES: ReadonlyArray<string> = ['clientCertificate', 'caCertificates', 'privateKey', 'caCrl'];

/**
 * What is wrong with the TLS settings of a client (traffic policy, mesh tracing): TP-040 to TP-044.
 *
 * @param namespace the DestinationRule's; `''` for settings of the mesh
 */
export function clientTlsProblems(tls: Field, namespace: string): ReadonlyArray<Problem> {
  const problems = new ProblemList();
  const mode = tls.text('mode');
  const credentialName = tls.text('credentialName');
  problems.text('TP-040', tls, 'credentialName', (name) => configMapReferenceProblem(name, namespace));
  if (tls.flag('insecureSkipVerify')) checkSkippedVerification(tls, mode, problems);
  if (mode !== 'SIMPLE' && mode !== 'MUTUAL') return problems.all;
  if (credentialName !== '') {
    for (const name of FILES) {
      if (tls.text(name) === '') continue;
      problems.error('TP-043', tls.path(name), `${name} can not be used together with credentialName, whose secret holds it`, tls.text(name));
    }
    return problems.all;
  }
  if (mode === 'SIMPLE') return problems.all;
  if (tls.text('clientCertificate') === '') {
    problems.error('TP-044', tls.near('clientCertificate'), 'TLS mode MUTUAL needs a clientCertificate, or a credentialName');
  }
  if (tls.text('privateKey') === '') {
    problems.error('TP-044', tls.near('privateKey'), 'TLS mode MUTUAL needs a privateKey, or a credentialName');
  }
  return problems.all;
}

function checkSkippedVerification(tls: Field, mode: string, problems: ProblemList): void {
  if (mode !== 'SIMPLE' && mode !== 'MUTUAL') return;
  const code = mode === 'SIMPLE' ? 'TP-041' : 'TP-042';
  const pointless = ' says how to verify the server, which insecureSkipVerify switches off';
  if (tls.text('caCertificates') !== '') problems.error(code, tls.path('caCertificates'), `caCertificates${pointless}`, tls.text('caCertificates'));
  if (mode === 'SIMPLE' && tls.text('credentialName') !== '') {
    problems.error(code, tls.path('credentialName'), `credentialName${pointless}`, tls.text('credentialName'));
  }
  if (tls.list('subjectAltNames').length > 0) problems.error(code, tls.path('subjectAltNames'), `subjectAltNames${pointless}`);
}
