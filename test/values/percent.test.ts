import { percent100Problem, percentFractionProblem } from '../../src/values/percent';
import { testProblems } from './problem-table';

describe('percent100Problem', () => {
  testProblems(percent100Problem, [0, 50, 100], [-1, 101, 0.5, NaN]);
});

describe('percentFractionProblem', () => {
  testProblems(percentFractionProblem, [0, 0.0001, 0.5, 100], [-1, 0.00001, 100.1, NaN]);
});
