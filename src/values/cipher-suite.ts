import { isAlphanumericCode } from './dns-label';

const SUITES: ReadonlySet<string> = new Set([
  'ALL',
  'ECDHE-ECDSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES128-GCM-SHA256',
  'ECDHE-ECDSA-AES256-GCM-SHA384',
  'ECDHE-RSA-AES256-GCM-SHA384',
  'ECDHE-ECDSA-CHACHA20-POLY1305',
  'ECDHE-RSA-CHACHA20-POLY1305',
  'ECDHE-ECDSA-AES128-SHA',
  'ECDHE-RSA-AES128-SHA',
  'ECDHE-ECDSA-AES256-SHA',
  'ECDHE-RSA-AES256-SHA',
  'AES128-GCM-SHA256',
  'AES256-GCM-SHA384',
  'AES128-SHA',
  'AES256-SHA',
  'DES-CBC3-SHA',
]);

/**
 * What is wrong with a cipher suite of TLS 1.2 and older, as OpenSSL names them. Terms that start with an operator
 * (`-ALL`, `[A|B]`) are left to the proxy.
 */
export function cipherSuiteProblem(suite: string): string | undefined {
  if (suite === '' || SUITES.has(suite)) return undefined;
  if (suite.codePointAt(0) !== undefined && !isAlphanumericCode(suite.charCodeAt(0))) return undefined;
  return SUITES.has(suite.toUpperCase()) ? `must be written in upper case: ${suite.toUpperCase()}` : 'is not a cipher suite that Istio knows';
}
