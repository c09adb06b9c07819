const CONDITIONS: ReadonlySet<string> = new Set([
  '5xx', 'gateway-error', 'reset', 'reset-before-request', 'connect-failure', 'retriable-4xx', 'refused-stream', 'retriable-status-codes',
  'retriable-headers', 'envoy-ratelimited', 'http3-post-connect-failure',
  'cancelled', 'deadline-exceeded', 'internal', 'resource-exhausted', 'unavailable',
]);

/** Statuses with a standard text, as ranges; Istio accepts no other numbers. */
const STATUS_RANGES: ReadonlyArray<readonly [number, number]> = [
  [100, 103], [200, 208], [226, 226], [300, 305], [307, 308], [400, 418], [421, 426], [428, 429], [431, 431], [451, 451], [500, 508], [510, 511],
];

/** Whether the number is a status that has a standard text. */
export function isStandardHttpStatus(status: number): boolean {
  return STATUS_RANGES.some(([first, last]) => status >= first && status <= last);
}

function isStatus(text: string): boolean {
  return /^[+-]?[0-9]{1,18}$/.test(text) && isStandardHttpStatus(Number(text));
}

/** The conditions of `retryOn` as the proxy gets them: names as written, and standard statuses. Blanks around them do not count there. */
export function parseRetryOn(text: string): { readonly conditions: string[]; readonly statuses: number[] } {
  const conditions: string[] = [];
  const statuses: number[] = [];
  for (const part of text.split(',').map((one) => one.trim()).filter((one) => one !== '')) {
    if (isStatus(part)) statuses.push(Number(part));
    else conditions.push(part);
  }
  return { conditions, statuses };
}

/** What is wrong with `retryOn`: conditions and statuses divided by commas, without blanks (Istio's check does not trim them). */
export function retryOnProblem(text: string): string | undefined {
  for (const part of text.split(',')) {
    if (CONDITIONS.has(part) || isStatus(part)) continue;
    if (part === '') return 'has an empty condition';
    if (part !== part.trim()) return `has a blank beside "${part.trim()}": conditions are divided by a comma alone`;
    if (/^[0-9]+$/.test(part)) return `has "${part}", which is not a standard HTTP status`;
    return `has "${part}", which is not a condition for retries`;
  }
  return undefined;
}
