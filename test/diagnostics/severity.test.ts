import { compareSeverity, Severity } from '../../src/diagnostics/severity';

test('orders worst first', () => {
  expect((['info', 'error', 'warning'] as Severity[]).sort(compareSeverity)).toEqual(['error', 'warning', 'info']);
});
