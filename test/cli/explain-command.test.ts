import { CodeIndex } from '../../src/lint/code-index';
import { UNCOVERED_CODES } from '../../src/lint/uncovered-code';
import { ALL_RULES } from '../../src/rules/all';
import { CliFolder } from './run-cli';

describe('explain', () => {
  let folder: CliFolder;

  beforeAll(() => { folder = new CliFolder(); });
  afterAll(() => folder.remove());

  test('says of a rule what, why, how to put it right, with examples and source', async () => {
    const [rule] = ALL_RULES;
    const { code, stdout } = await folder.run(['explain', rule.code]);
    expect(code).toBe(0);
    for (const text of [rule.name, rule.title, `Why: ${rule.why}`, `Fix: ${rule.fix}`, `Read: ${rule.docs}`, 'Bad', 'Good', 'reported: ']) expect(stdout).toContain(text);
  });

  test('takes the name of a rule, and codes in any case', async () => {
    const [rule] = ALL_RULES;
    const { stdout } = await folder.run(['explain', rule.code]);
    expect((await folder.run(['explain', rule.name])).stdout).toBe(stdout);
    expect((await folder.run(['explain', rule.code.toLowerCase()])).stdout).toBe(stdout);
  });

  test('knows every code that there is', async () => {
    for (const code of [...CodeIndex.all.pages.map((page) => page.code), ...UNCOVERED_CODES.map((one) => one.code), 'MESH-INTERNAL', 'PARSE-SYNTAX', 'SCHEMA-CEL']) {
      expect((await folder.run(['explain', code])).stdout).toContain(code);
    }
  });

  test('without a code, lists all', async () => {
    expect((await folder.run(['explain'])).stdout.trim().split('\n')).toHaveLength(CodeIndex.all.pages.length);
  });

  test.each([['IST010l', 'did you mean IST010'], ['toString', '`cdk8s-istio explain` lists all'], ['\u001b[31m', 'lists all']])('%j is not a code', async (given, words) => {
    const { code, stderr } = await folder.run(['explain', given]);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('\u001b');
  });
});
