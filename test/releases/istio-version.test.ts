import fc from 'fast-check';
import { IstioVersion } from '../../src/releases/istio-version';

describe('IstioVersion', () => {
  test.each([
    ['1.31', IstioVersion.V1_31],
    ['v1.26', IstioVersion.V1_26],
    ['1.29.4', IstioVersion.V1_29],
    ['1.30.0-rc.2', IstioVersion.V1_30],
  ])('of(%s)', (text, version) => {
    expect(IstioVersion.of(text)).toBe(version);
  });

  test.each(['', '1', '1.25', '1.32', '2.31', '1.031', '1.31.', '1.31 ', ' 1.31', '1.3x', '1.-31'])('refuses %j', (text) => {
    expect(IstioVersion.tryParse(text)).toBeUndefined();
    expect(() => IstioVersion.of(text)).toThrow(RangeError);
  });

  test('an unknown release is told which ones are known', () => {
    expect(() => IstioVersion.of('1.9')).toThrow('"1.9" is not an Istio release known here: give one of 1.26, 1.27, 1.28, 1.29, 1.30, 1.31');
  });

  test('orders by number, and all that is known parses back', () => {
    const known = IstioVersion.known();
    expect(known.map((each) => IstioVersion.of(each.toString()))).toEqual(known);
    expect(IstioVersion.newest()).toBe(known[known.length - 1]);
    fc.assert(fc.property(fc.constantFrom(...known), fc.constantFrom(...known), (a, b) => {
      expect(Math.sign(a.compare(b))).toBe(Math.sign(known.indexOf(a) - known.indexOf(b)));
      expect(a.atLeast(b)).toBe(known.indexOf(a) >= known.indexOf(b));
    }));
  });
});
