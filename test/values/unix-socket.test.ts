import { isUnixSocket, unixSocketProblem } from '../../src/values/unix-socket';
import { testProblems } from './problem-table';

describe('unixSocketProblem', () => {
  testProblems(unixSocketProblem, ['/var/run/x.sock', '@abs', 'unix:///var/run/x.sock', 'unix://@abs'], ['', 'unix://', 'a/b', '/dir/', '/', 'unix://x']);
});

test('knows an address that names a socket', () => {
  expect(isUnixSocket('unix:///x')).toBe(true);
  expect(isUnixSocket('/x')).toBe(false);
});
