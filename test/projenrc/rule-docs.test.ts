import { ruleDocs, staleRuleDocs } from '../../projenrc/rule-docs';
import { UNCOVERED_CODES } from '../../src/lint/uncovered-code';
import { ALL_RULES } from '../../src/rules/all';

describe('docs/rules', () => {
  const docs = ruleDocs();

  test('is what the rules say; if not, run `npx projen rules`', () => expect(staleRuleDocs()).toEqual([]));

  test('has every rule on the page of its folder, with its examples', () => {
    for (const rule of ALL_RULES) {
      const page = docs.get(`${rule.name.split('/')[0]}.md`) ?? '';
      expect(page).toContain(`## ${rule.name}\n\n**${rule.code}**`);
      expect(page).toContain(`- Source: <${rule.docs}>`);
    }
  });

  test('links only to headings that there are', () => {
    const links = [...docs.values()].flatMap((text) => [...text.matchAll(/\]\(([a-z-]+\.md|README\.md)(?:#([a-z0-9-]+))?\)/g)]);
    expect(links.length).toBeGreaterThan(ALL_RULES.length);
    const anchors = new Map([...docs].map(([name, text]) => [name, new Set([...text.matchAll(/^## (.+)$/gm)].map(([, head]) => head.toLowerCase().replace(/[^a-z0-9 -]/g, '')))]));
    const dead = links.filter(([, page, anchor]) => !anchors.has(page) || (anchor !== undefined && !anchors.get(page)?.has(anchor)));
    expect(dead.map(([link]) => link)).toEqual([]);
  });

  test('has no line that nobody can read', () => {
    const long = [...docs].filter(([name]) => name !== 'README.md').flatMap(([, text]) => text.split('\n').filter((line) => line.length > 700));
    expect(long).toEqual([]);
  });

  test('an IST code is reported by a rule, or listed with the reason why not', () => {
    const ruled = new Set(ALL_RULES.map(({ code }) => code));
    expect(UNCOVERED_CODES.filter(({ code }) => ruled.has(code))).toEqual([]);
    for (const { code } of UNCOVERED_CODES) expect(docs.get('deviations.md')).toContain(`| ${code} |`);
  });
});
