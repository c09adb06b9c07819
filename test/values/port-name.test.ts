import { portNameProblem } from '../../src/values/port-name';
import { testProblems } from './problem-table';

describe('portNameProblem', () => {
  testProblems(portNameProblem, ['http', 'http-1', 'HTTP'], ['', 'http_1', 'a'.repeat(64)]);
});
