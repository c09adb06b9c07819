import * as fc from 'fast-check';
import { renderJunit } from '../../src/diagnostics/render-junit';
import { findingOf, shuffled } from './arbitrary-finding';

/** Checks that a text is well-formed XML of elements, attributes and text, and returns its elements' names. */
function elementsOf(xml: string): string[] {
  const names: string[] = [];
  const open: string[] = [];
  let rest = xml.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/, '');
  const token = /^(?:<\/([a-z]+)>|<([a-z]+)((?: [a-z]+="(?:[^<&"]|&(?:amp|lt|gt|quot|apos);)*")*)(\/?)>|(?:[^<&>]|&(?:amp|lt|gt|quot|apos);)+)/;
  while (rest !== '') {
    const match = token.exec(rest);
    if (!match) throw new Error(`not well-formed at ${JSON.stringify(rest.slice(0, 40))}`);
    if (match[1] !== undefined && open.pop() !== match[1]) throw new Error(`closes ${match[1]}`);
    if (match[2] !== undefined) {
      names.push(match[2]);
      if (match[4] === '') open.push(match[2]);
    }
    rest = rest.slice(match[0].length);
  }
  if (open.length > 0) throw new Error('is not closed');
  return names;
}

test('writes failures, and skips what does not fail', () => {
  const xml = renderJunit([findingOf(), findingOf({ severity: 'warning', code: 'W' }), findingOf({ code: 'Z', acknowledged: 'known' })], { name: 'my <app>' });
  expect(xml).toContain('<testsuites name="my &lt;app&gt;" tests="3" failures="1" errors="0" skipped="2">');
  expect(elementsOf(xml)).toEqual(['testsuites', 'testsuite', 'testcase', 'failure', 'testcase', 'skipped', 'testcase', 'skipped']);
});

test('fails on other severities when told to', () => {
  expect(renderJunit([findingOf({ severity: 'warning' })], { failOn: ['error', 'warning'] })).toContain('failures="1"');
});

test('has one passed test where nothing was found', () => {
  expect(elementsOf(renderJunit([]))).toEqual(['testsuites', 'testsuite', 'testcase']);
});

test('is XML for any findings', () => {
  fc.assert(fc.property(shuffled, ([list]) => {
    const xml = renderJunit(list);
    expect(elementsOf(xml).length).toBeGreaterThan(2);
    expect(xml).not.toMatch(/[\u0000-\u0009\u000b-\u001f\ufffe\uffff]/);
    expect(Buffer.from(xml, 'utf8').toString('utf8')).toBe(xml);
  }));
});
