import * as fc from 'fast-check';
import { normalizePath, PathNormalization } from '../../src/values/path-normalization';

test.each<[PathNormalization, string, string]>([
  ['NONE', '/a/../%61', '/a/../%61'],
  ['BASE', '/a/b', '/a/b'],
  ['BASE', '/a/../b', '/b'],
  ['BASE', '/a/./b/.', '/a/b/'],
  ['BASE', '/a/b/..', '/a/'],
  ['BASE', '/../a', '/a'],
  ['BASE', '/%61%2D%7E', '/a-~'],
  ['BASE', '/%2f%20', '/%2F%20'],
  ['BASE', '/%2561', '/%2561'],
  ['BASE', '/a\\b', '/a/b'],
  ['BASE', '/a//b', '/a//b'],
  ['BASE', '/%2e%2e/a', '/a'],
  ['BASE', '/a?x=/../%61', '/a?x=/../%61'],
  ['MERGE_SLASHES', '/a//b///c', '/a/b/c'],
  ['MERGE_SLASHES', '/a%2F/b', '/a%2F/b'],
  ['DECODE_AND_MERGE_SLASHES', '/a%2f/b%5Cc', '/a/b/c'],
  ['DECODE_AND_MERGE_SLASHES', '/a%2F..%2Fb', '/b'],
  ['BASE', '*', '*'],
])('%s: %s becomes %s', (how, path, expected) => {
  expect(normalizePath(path, how)).toBe(expected);
});

test('what is tidy stays, and the query always does', () => {
  const how = fc.constantFrom<PathNormalization>('BASE', 'MERGE_SLASHES', 'DECODE_AND_MERGE_SLASHES');
  fc.assert(fc.property(fc.webPath(), fc.webQueryParameters(), how, (path, query, mode) => {
    const target = `/${path}?${query}`;
    const once = normalizePath(target, mode);
    expect(once.endsWith(`?${query}`)).toBe(true);
    if (!path.includes('%')) expect(normalizePath(once, mode)).toBe(once);
  }));
});
