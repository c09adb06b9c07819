import { partialWildcardProblem } from '../../src/values/partial-wildcard';
import { testProblems } from './problem-table';

describe('partialWildcardProblem', () => {
  testProblems(partialWildcardProblem, ['*', '*.foo.com', 'foo.com', '*.a*', ''], ['*foo.com', '*-a.com', 'a.*', '**']);
});
