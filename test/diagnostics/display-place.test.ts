import { displayFile, displayPlace, displaySubject } from '../../src/diagnostics/display-place';
import { findingOf } from './arbitrary-finding';

test.each([[undefined, ''], [{ constructPath: 'a' }, ''], [{ file: 'a.yaml' }, 'a.yaml'], [{ file: 'a.yaml', line: 3 }, 'a.yaml:3'], [{ file: 'a\n.yaml', line: 3, column: 4 }, 'a\\n.yaml:3:4']])('%j is %p', (origin, expected) => {
  expect(displayFile(origin)).toBe(expected);
});

test('names objects', () => {
  expect(displaySubject({ apiVersion: 'v1', kind: 'Namespace', namespace: '', name: 'a' })).toBe('Namespace a');
});

test('prefers construct, then file, then object', () => {
  expect(displayPlace(findingOf({ origin: { constructPath: 'a/b', file: 'f' } }))).toBe('a/b');
  expect(displayPlace(findingOf({ origin: { file: 'f', line: 1 } }))).toBe('f:1');
  expect(displayPlace(findingOf())).toBe('VirtualService shop/web');
  expect(displayPlace(findingOf({ subject: undefined }))).toBe('');
});
