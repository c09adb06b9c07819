import { celExpressionProblem } from '../../src/values/cel-expression';

test.each(['true', 'response.code >= 400', 'has(request.headers) && request.headers["x-a"] == "b"', '[1, 2].exists(n, n > 1)', 'a ? b : c'])('takes %j', (text) => {
  expect(celExpressionProblem(text)).toBeUndefined();
});

test.each([['', 'is empty'], [' ', 'is empty'], ['a|b', 'is not a CEL expression'], ['response.code >=', 'is not a CEL expression'], ['(a', 'is not a CEL'], ['"a', 'is not a CEL']])('refuses %j', (text, problem) => {
  expect(celExpressionProblem(text)).toContain(problem);
});

test.each(['has(a)', '[1].all(1, true)', '[1].map(f(x), x)', '9223372036854775808', '18446744073709551616u'])('refuses %j, which the parser lets pass', (text) => {
  expect(celExpressionProblem(text)).toContain('is not a CEL expression: ');
});

test.each(['has(a.b)', '[1].all(x, x > 0)', '[1].map(x, x > 0, x)', '-9223372036854775808', '18446744073709551615u', 'all(a, b)', 'a.all(b)'])('takes %j', (text) => {
  expect(celExpressionProblem(text)).toBeUndefined();
});

test('refuses what is too long or too deep to be meant, instead of failing', () => {
  expect(celExpressionProblem('a + '.repeat(20000) + 'a')).toContain('is longer than');
  expect(() => celExpressionProblem(`${'('.repeat(20000)}a${')'.repeat(20000)}`)).not.toThrow();
});
