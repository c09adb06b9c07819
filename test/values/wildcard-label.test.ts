import { wildcardLabelProblem } from '../../src/values/wildcard-label';
import { testProblems } from './problem-table';

describe('wildcardLabelProblem', () => {
  testProblems(wildcardLabelProblem, ['*', '*foo', '*-foo', 'foo', `*${'a'.repeat(62)}`], ['', '**', 'f*o', 'foo*', '*.', '*-', '*--a', '-a', `*${'a'.repeat(63)}`]);
});
