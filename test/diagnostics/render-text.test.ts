import * as fc from 'fast-check';
import { renderFinding, renderSummary, renderText } from '../../src/diagnostics/render-text';
import { findingOf, shuffled } from './arbitrary-finding';

const full = findingOf({
  value: 'a b',
  remedy: 'Use a host name',
  docs: 'https://istio.io/x',
  origin: { file: 'mesh.yaml', line: 12, column: 7 },
  related: [{ subject: { apiVersion: 'v1', kind: 'Service', namespace: 'shop', name: 'web' }, message: 'This is what was meant', pointer: '/spec', origin: { file: 'svc.yaml', line: 1 } }],
});

describe('renderFinding', () => {
  test('says code, place, field, value, line, fix, related places and where to read on', () => {
    const sourceLine = (file: string, line: number) => (file === 'mesh.yaml' && line === 12 ? '    - "a b"' : undefined);
    expect(renderFinding(full, { sourceLine })).toBe(
      [
        'error VS-006: The host is not valid',
        '  at: mesh.yaml:12:7 (VirtualService shop/web)',
        '  field: spec.hosts[0]',
        '  given: "a b"',
        '  12 |     - "a b"',
        '     |       ^',
        '  fix: Use a host name',
        '  see also: Service shop/web, spec (svc.yaml:1): This is what was meant',
        '  read: https://istio.io/x',
      ].join('\n'),
    );
  });

  test('leaves out what is not known', () => {
    expect(renderFinding(findingOf({ pointer: '', subject: undefined }))).toBe('error VS-006: The host is not valid');
    expect(renderFinding(findingOf({ pointer: '' }))).toBe('error VS-006: The host is not valid\n  at: VirtualService shop/web');
  });

  test('shows no line of a Secret', () => {
    const subject = { apiVersion: 'v1', kind: 'Secret', namespace: 'a', name: 'b' };
    const text = renderFinding(findingOf({ subject, value: 'hunter2', origin: { file: 'f', line: 1, column: 1 } }), { sourceLine: () => 'x: hunter2' });
    expect(text).not.toContain('hunter2');
    expect(text).toContain('(hidden)');
  });

  test('keeps the mark in sight in a long line', () => {
    const line = `${'x'.repeat(1000)}HERE${'y'.repeat(1000)}`;
    const [shown, mark] = renderFinding(findingOf({ origin: { file: 'f', line: 1, column: 1001 } }), { sourceLine: () => line }).split('\n').slice(3);
    expect(shown.length).toBeLessThan(200);
    expect(shown.indexOf('HERE')).toBe(mark.indexOf('^'));
  });

  test('colours only when told to', () => {
    expect(renderFinding(full)).not.toContain('\u001b');
    expect(renderFinding(full, { color: true })).toContain('\u001b[31merror\u001b[0m');
  });
});

describe('renderText', () => {
  test('leaves acknowledged findings out unless asked, and counts them', () => {
    const known = findingOf({ acknowledged: 'we know' });
    expect(renderText([known])).toBe('no findings (1 acknowledged)\n');
    expect(renderText([known], { acknowledged: true })).toContain('acknowledged: we know');
    expect(renderText([])).toBe('no findings\n');
  });

  test('sums up', () => {
    expect(renderSummary([full, { ...full, code: 'B' }, { ...full, severity: 'warning' }, { ...full, severity: 'info' }])).toBe('2 errors, 1 warning, 1 info');
  });

  test('is printable for any finding, and the same in any order', () => {
    fc.assert(fc.property(shuffled, ([list, other]) => {
      const text = renderText(list, { acknowledged: true, sourceLine: () => 'a\u001b[31m: \u202ex' });
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/);
      expect(renderText(other)).toBe(renderText(list));
    }));
  });
});
