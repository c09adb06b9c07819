import { UNCOVERED_CODES } from '../../src/lint/uncovered-code';
import { ALL_RULES } from '../../src/rules/all';

/** Numbers that Istio has given up. */
const RETIRED = new Set([104, 105, 113, 114, 115, 117, 119, 120, 121, 122, 124].map((number) => `IST0${number}`));
const CODES = Array.from({ length: 77 }, (_, i) => `IST${String(i + 101).padStart(4, '0')}`);
const ALL = ['IST0001', 'IST0002', ...CODES].filter((code) => !RETIRED.has(code));
const analyzers = ALL_RULES.filter(({ layer }) => layer === 'analysis');
const uncovered = new Set(UNCOVERED_CODES.map(({ code }) => code));
const byRules = new Set(analyzers.map(({ code }) => code));

describe('the codes of the analyzers', () => {
  test.each(ALL)('%s has rules or a reason, and not both', (code) => {
    expect(byRules.has(code)).toBe(!uncovered.has(code));
  });

  test('no rule has a code that is none', () => {
    expect([...byRules].filter((code) => !ALL.includes(code))).toEqual([]);
  });

  test('all rules of a code are of its severity', () => {
    for (const code of byRules) expect(new Set(analyzers.filter((rule) => rule.code === code).map(({ severity }) => severity)).size).toBe(1);
  });
});

describe('the rules of the analyzers', () => {
  test.each(analyzers.map((rule) => [rule.name, rule] as const))('%s is in pack istioctl, and says why where it is not in pack default', (_name, rule) => {
    expect(rule.packs).toContain('istioctl');
    if (!rule.packs.includes('default')) expect(rule.deviation).toMatch(/^[A-Z].{20,}\.$/);
  });

  test('each has two bad and two good examples', () => {
    expect(analyzers.filter(({ bad, good }) => bad.length < 2 || good.length < 2).map(({ name }) => name)).toEqual([]);
  });
});
