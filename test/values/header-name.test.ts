import { headerAddSetNameProblem, headerOperationNameProblem, isAuthorityHeader, isPseudoHeader, strictHeaderNameProblem, tokenHeaderNameProblem } from '../../src/values/header-name';
import { testProblems } from './problem-table';

describe('strictHeaderNameProblem', () => {
  testProblems(strictHeaderNameProblem, ['x-user', 'X_1'], ['', 'a b', 'a.b', ':path', 'ä']);
});

describe('tokenHeaderNameProblem', () => {
  testProblems(tokenHeaderNameProblem, ['x-user', "!#$%&'*+-.^_`|~", 'a,b'], ['', 'a b', ':path', 'a(b', 'a/b', 'ä', 'a\n']);
});

describe('headerOperationNameProblem', () => {
  testProblems(headerOperationNameProblem, ['x-a', 'a b', 'hosts'], ['', 'host', 'HOST', ':authority', ':path']);
});

describe('headerAddSetNameProblem', () => {
  testProblems(headerAddSetNameProblem, [':authority', ':Authority', 'Host', 'x-a', 'a b'], ['', ':path', ':method', ':']);
});

test('knows special headers', () => {
  expect(isAuthorityHeader('HOST') && isAuthorityHeader(':authority') && !isAuthorityHeader('x-host')).toBe(true);
  expect(isPseudoHeader(':status') && !isPseudoHeader(':foo') && !isPseudoHeader('status')).toBe(true);
});
