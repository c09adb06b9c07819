import * as fc from 'fast-check';
import { renderJson } from '../../src/diagnostics/render-json';
import { findingOf, shuffled } from './arbitrary-finding';

test('writes a finding with fixed keys, its value shortened', () => {
  const parsed = JSON.parse(renderJson([findingOf({ value: 'x'.repeat(1000), origin: { file: 'f', line: 2, column: 3 } }), findingOf({ acknowledged: 'a', code: 'Z' })]));
  expect(parsed.summary).toEqual({ errors: 1, warnings: 0, infos: 0, acknowledged: 1 });
  expect(Object.keys(parsed.findings[0])).toEqual(['code', 'severity', 'layer', 'message', 'subject', 'pointer', 'field', 'value', 'origin']);
  expect(parsed.findings[0].value.length).toBeLessThanOrEqual(80);
  expect(parsed.findings[0].field).toBe('spec.hosts[0]');
  expect(parsed.findings[1].acknowledged).toBe('a');
});

test('shows no secrets', () => {
  expect(renderJson([findingOf({ value: 'hunter2', subject: { apiVersion: 'v1', kind: 'Secret', namespace: 'a', name: 'b' } })])).not.toContain('hunter2');
});

test('is JSON for any findings', () => {
  fc.assert(fc.property(shuffled, ([list]) => {
    const parsed = JSON.parse(renderJson(list));
    expect(parsed.findings.length).toBeLessThanOrEqual(list.length);
    expect(renderJson(list)).toBe(renderJson(list));
  }));
});
