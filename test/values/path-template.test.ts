import * as fc from 'fast-check';
import { isPathTemplate, PathTemplate, pathTemplateProblem } from '../../src/values/path-template';
import { testProblems } from './problem-table';

describe('pathTemplateProblem', () => {
  testProblems(
    pathTemplateProblem,
    ['/a/{*}/b', '/{**}', '/a*', '/foo/{**}/bar', '/{*}/{**}', '/a//b', '*', '/a/{*}/', 'a/{*}', "/-._~%!$&'()+,;:@=/{*}"],
    [['/a/{**}/{*}', 'behind'], '/{**}/{**}', '/a{*}', '/a/{x}', '/foo*/{*}', ['//x/{*}', 'empty'], '/a/{', '/a b/{*}', '/{**}/a/{*}', '/ä/{*}'],
  );
});

describe('PathTemplate', () => {
  test.each([
    ['/a/{*}', '/a/b', true], ['/a/{*}', '/a/', false], ['/a/{*}', '/a/b/c', false], ['/a/{*}', '/a', false], ['/a/{**}', '/a/', true], ['/a/{**}', '/a', false], ['/a/{**}', '/a/b/c', true],
    ['/{*}/b', '/a/b', true], ['/{*}/b', '/a/c', false], ['/foo/{**}/bar', '/foo/x/y/bar', true], ['/foo/{**}/bar', '/foo//bar', true], ['/foo/{**}/bar', '/foo/bar', false],
    ['/{*}/{**}', '/a/b/c', true], ['/{*}/{**}', '/a', false], ['/a/{*}', '/a/b c', false], ['/a/{*}', '/a/b*c', false], ['/a/{**}', '/a/{x}', false], ['/{**}', '/', true], ['/{**}', '', false], ['/a/{*}/', '/a/b/', true], ['/a/{*}/', '/a/b', false],
  ])('%s takes %s: %p', (template, path, expected) => {
    expect(PathTemplate.parse(template).matches(path)).toBe(expected);
  });

  test.each([['/a'], ['a/{*}'], ['/a{*}'], ['']])('%p is no template', (text) => {
    expect(PathTemplate.tryParse(text)).toBeUndefined();
    expect(() => PathTemplate.parse(text)).toThrow(`"${text}"`);
  });

  test('agrees with the expression it stands for', () => {
    const segment = fc.constantFrom('a', 'b', '{*}', '{**}');
    const template = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => `/${segments.join('/')}`);
    const path = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*'), maxLength: 8 });
    fc.assert(fc.property(template, path, (text, value) => {
      fc.pre(isPathTemplate(text) && pathTemplateProblem(text) === undefined);
      const pattern = text.replace('{**}', '[ab/]*').replaceAll('{*}', '[ab]+');
      expect(PathTemplate.parse(text).matches(value)).toBe(new RegExp(`^${pattern}$`).test(value));
    }), { numRuns: 3000 });
  });
});
