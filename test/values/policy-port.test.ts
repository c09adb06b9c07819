import { policyPortProblem } from '../../src/values/policy-port';

test.each(['0', '80', '65535', '0080'])('takes %j', (text) => {
  expect(policyPortProblem(text)).toBeUndefined();
});

test.each(['', '65536', '-1', '+1', ' 80', '80-90', '*', '8*', '1e3', '99999999999999999999'])('refuses %j', (text) => {
  expect(policyPortProblem(text)).toBeDefined();
});
