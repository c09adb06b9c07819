import { quantityProblem } from '../../src/values/quantity';

test.each(['0', '100m', '0.5', '.5', '1.', '2', '+1', '128Mi', '1Gi', '1e3', '1E-3', '12E', '1k'])('takes %j', (text) => {
  expect(quantityProblem(text)).toBeUndefined();
});

test.each([
  ['', 'is empty'],
  ['128MB', '128Mi'],
  ['1 Gi', 'is not an amount'],
  ['1K', 'is not an amount'],
  ['ten', 'is not an amount'],
  ['.', 'is not an amount'],
  ['100m\n', 'is not an amount'],
  ['--1', 'is not an amount'],
])('refuses %j', (text, problem) => {
  expect(quantityProblem(text)).toContain(problem);
});
