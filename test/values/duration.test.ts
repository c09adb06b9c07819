import * as fc from 'fast-check';
import { Duration, durationProblem, durationTextProblem } from '../../src/values/duration';
import { testProblems } from './problem-table';

describe('durationProblem', () => {
  testProblems(
    (text: string) => durationProblem(text),
    ['1ms', '1.001s', '5m', '1h1m', '1.5h', '300ms', '1000us', '.5s', '1.s', '+1s', '2540400h'],
    [['0s', '1ms'], ['500us', '1ms'], ['1.0005s', 'whole'], ['-1s', '1ms'], ['5', 'unit'], ['1 s', 'blank'], ['1d', 'days'], '', '1', '0', 's', '.s', '1s1', '1e3s', '2562048h', '--1s', '1x'],
  );
});

describe('durationTextProblem', () => {
  testProblems(durationTextProblem, ['0', '0s', '-1s', '1ns', '1µs', '1μs', '2562047h47m16.854775807s'], ['', '+', '5', '1.5', '1S', '2562047h47m16.854775808s', '9'.repeat(300) + 's']);
});

describe('Duration', () => {
  test.each([['1h1m', 3_660_000], ['1.5h', 5_400_000], ['300ms', 300], ['1500us', 1.5], ['-2s', -2000], ['1h2m3s4ms', 3_723_004]])('%s is %p ms', (text, millis) => {
    expect(Duration.parse(text).toMillis()).toBe(millis);
  });

  test.each([['1500ms', '1.5s'], ['1h', '3600s'], ['0', '0s'], ['1ns', '0.000000001s'], ['-1.5s', '-1.5s']])('%s is written %s', (text, written) => {
    expect(Duration.parse(text).toString()).toBe(written);
  });

  test('reads what it writes', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), (nanos) => {
      // Go reads fractions in floating point, which is exact only down to microseconds.
      const exact = (nanos / 1000n) * 1000n;
      expect(Duration.parse(Duration.ofNanos(exact).toString()).toNanos()).toBe(exact);
    }));
  });

  test('orders by length', () => {
    fc.assert(fc.property(fc.integer(), fc.integer(), (a, b) => {
      expect(Math.sign(Duration.ofMillis(a).compareTo(Duration.ofMillis(b)))).toBe(Math.sign(a - b));
    }));
  });

  test('knows its kinds', () => {
    expect(Duration.parse('1.5s').isWholeSeconds()).toBe(false);
    expect(Duration.parse('1.5s').isWholeMillis()).toBe(true);
    expect(Duration.parse('0s').isZero()).toBe(true);
    expect(Duration.parse('-1s').isNegative()).toBe(true);
    expect(Duration.parse('90s').toSeconds()).toBe(90);
    expect(() => Duration.parse('5')).toThrow('write "5s"');
  });

  test('never throws and never takes long on any text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('1', '.', 's', 'm', 'h', '-', ' ', 'µ'), maxLength: 400 }), (text) => {
      expect(durationTextProblem(text) === undefined).toBe(Duration.tryParse(text) !== undefined);
    }));
  });
});
