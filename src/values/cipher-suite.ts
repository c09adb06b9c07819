const KNOWN: ReadonlySet<string> = new Set([
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

/** What is wrong with a cipher suite of a listener. Operators (`-ALL`, `[A|B]`) are the proxy's matter and pass. */
export function cipherSuiteProblem(suite: string): string | undefined {
  if (suite === '' || suite === 'ALL' || KNOWN.has(suite)) return undefined;
  return /^[\p{L}\p{N}]/u.test(suite) ? 'is not a cipher suite that the proxy knows' : undefined;
}
