import * as fc from 'fast-check';
import { headerValueProblem } from '../../src/values/header-value';
import { testProblems } from './problem-table';

describe('headerValueProblem', () => {
  testProblems(
    headerValueProblem,
    [
      '', 'plain', 'tab\there', 'ünï', '100%%', '%%%%', '%HOSTNAME%', 'p %REQ(X?Y)% s', '%UPSTREAM_METADATA(["ns", "key"])%', '%A( [ "x" , "y" ] ) %', '%A(x\\)y)%', '%A(["a\\"b"])%',
      '%REQ()%', '%START_TIME(%Y-%m-%d)%', '%A%%B%', '%any thing%',
    ],
    [
      ['abc%123', 'never closed'], ['%START_TIME%%', 'lone'], ['100%', 'lone'], '%A(["x"]%', '%A(', '%A(x', '%A(["x', '%A(["x" "y"])%', '%A([x])%', '%A(x)y%', '%A(x\\', ['%A("\\', 'backslash'],
      ['a\nb', 'control'], ['\u0000', 'control'], 'a\u007f', '%A(["x"]', '%A([,])%',
    ],
  );

  test('counts characters from one', () => {
    expect(headerValueProblem('ab\u0001')).toContain('character 3');
    expect(headerValueProblem('%A(["x" y])%')).toContain('character 9');
  });

  test('any text is fine with its percent signs doubled', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const doubled = text.replace(/%/g, '%%').replace(/[\u0000-\u001f\u007f]/g, '');
      expect(headerValueProblem(doubled)).toBeUndefined();
    }));
  });

  test('never throws on format strings', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('%', '(', ')', '[', ']', '"', ',', '\\', ' ', 'a') }), (text) => {
      headerValueProblem(text);
    }));
  });
});
