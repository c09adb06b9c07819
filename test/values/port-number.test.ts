import { portNumberProblem } from '../../src/values/port-number';
import { testProblems } from './problem-table';

describe('portNumberProblem', () => {
  testProblems(portNumberProblem, [1, 80, 65535], [0, -1, 65536, 1.5, NaN, Infinity]);
});
