import { cidrListProblem } from '../../src/values/cidr-list';

test.each(['', '10.0.0.0/8', '10.0.0.0/8,192.168.0.0/16', '2001:db8::/32'])('takes %j', (text) => {
  expect(cidrListProblem(text)).toBeUndefined();
});

test.each([
  ['10.0.0.1', 'prefix length'],
  ['*', 'prefix length'],
  ['10.0.0.0/8, 10.0.0.0/9', 'blanks'],
  ['10.0.0.0/8,', 'is empty'],
  ['10.0.0.0/33', '0 to 32'],
])('refuses %j', (text, problem) => {
  expect(cidrListProblem(text)).toContain(problem);
});
