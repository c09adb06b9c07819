import { elsewhere, ExampleRun } from './example-run';

describe('how examples are run', () => {
  test('elsewhere is another locale and another time zone', () => {
    const { stdout } = elsewhere(['-p', '[Intl.DateTimeFormat().resolvedOptions().locale, (1234.5).toLocaleString(), new Date(0).getTimezoneOffset()].join(" ")']);
    expect(stdout.trim()).toBe('tr-TR 1.234,5 640');
  });

  test('elsewhere has the environment the other way round', () => {
    const { stdout } = elsewhere(['-p', 'const names = Object.keys(process.env); names.indexOf("ZZZ_LAST") < names.indexOf("AAA_FIRST")']);
    expect(stdout.trim()).toBe('true');
  });

  test('expected output is not replaced where CI is set', () => {
    const before = process.env.CI;
    process.env.CI = 'true';
    try {
      expect(() => new ExampleRun('none').replaceExpected({})).toThrow('UPDATE_EXAMPLES is set, but CI is, too');
    } finally {
      if (before === undefined) delete process.env.CI;
      else process.env.CI = before;
    }
  });
});
