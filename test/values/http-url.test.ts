import { httpUrlProblem } from '../../src/values/http-url';
import { testProblems } from './problem-table';

describe('httpUrlProblem', () => {
  testProblems(httpUrlProblem, ['https://a.com/jwks', 'HTTP://a', 'http://a:8080/x', 'http:///x', 'https://a:'], [['a.com', 'scheme'], ['ftp://a', 'ftp'], 'http://a:x', '', '://x']);
});
