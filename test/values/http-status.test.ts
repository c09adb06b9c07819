import { httpStatusProblem } from '../../src/values/http-status';
import { testProblems } from './problem-table';

describe('httpStatusProblem', () => {
  testProblems(httpStatusProblem, [200, 503, 599, 600], [0, 100, 199, 601, NaN]);
});
