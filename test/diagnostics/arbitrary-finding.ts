import * as fc from 'fast-check';
import { Finding, Subject } from '../../src/diagnostics/finding';
import { SEVERITIES } from '../../src/diagnostics/severity';

/** Texts that break careless output: controls, escapes, markup, commands. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('a\nb', '\u001b[31mred', '<a href="x">&amp;]]>', '::error::x', '%0A', 'a,b:c', '\u202eabc', '\u2028', '\ud800', '[x](http://y)', "it's", '\u0000', '$(x)`'),
);

export const subject: fc.Arbitrary<Subject> = fc.record({
  apiVersion: hostileText,
  kind: fc.oneof(hostileText, fc.constant('Secret')),
  namespace: hostileText,
  name: hostileText,
});

const origin = fc.record(
  { constructPath: hostileText, file: hostileText, line: fc.integer({ min: 1, max: 99 }), column: fc.integer({ min: 1, max: 400 }) },
  { requiredKeys: [] },
);

const pointer = fc.oneof(fc.constant(''), fc.array(fc.oneof(fc.constantFrom('spec', 'http', '0', '10'), hostileText), { minLength: 1, maxLength: 4 }).map((steps) => steps.map((step) => `/${step.replace(/~/g, '~0').replace(/\//g, '~1')}`).join('')));

/** Any finding, most of them nasty. */
export const arbitraryFinding: fc.Arbitrary<Finding> = fc.record(
  {
    code: fc.oneof(fc.constantFrom('VS-006', 'IST0101', 'MESH-1'), hostileText),
    severity: fc.constantFrom(...SEVERITIES),
    layer: fc.constantFrom('webhook' as const, 'analysis' as const, 'parse' as const),
    message: hostileText,
    remedy: hostileText,
    value: fc.oneof(hostileText, fc.jsonValue(), fc.constant(undefined)),
    subject,
    pointer,
    related: fc.array(fc.record({ subject, message: hostileText, pointer, origin }, { requiredKeys: ['subject', 'message'] }), { maxLength: 2 }),
    origin,
    docs: fc.oneof(fc.webUrl(), hostileText),
    acknowledged: hostileText,
  },
  { requiredKeys: ['code', 'severity', 'layer', 'message', 'pointer'] },
);

/** Findings in an order, and the same ones in another. */
export const shuffled = fc
  .array(arbitraryFinding, { maxLength: 6 })
  .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));

/** A plain finding to start from. */
export function findingOf(more: Partial<Finding> = {}): Finding {
  return {
    code: 'VS-006',
    severity: 'error',
    layer: 'webhook',
    message: 'The host is not valid',
    pointer: '/spec/hosts/0',
    subject: { apiVersion: 'networking.istio.io/v1', kind: 'VirtualService', namespace: 'shop', name: 'web' },
    ...more,
  };
}
