import { Field } from '../field';

/**
 * Whether TLS settings for clients name no CA for the server's certificate, as Istio's analyzer has it.
 *
 * @param scoped whether the DestinationRule selects workloads: then a Secret may hold the CA
 */
export function lacksCa(tls: Field, scoped: boolean): boolean {
  const mode = tls.text('mode');
  if (mode !== 'SIMPLE' && mode !== 'MUTUAL') return false;
  return tls.text('caCertificates') === '' && (tls.text('credentialName') === '' || !scoped);
}
