import { ServiceAccountName, serviceAccountNameProblem } from '../../src/values/service-account-name';
import { testProblems } from './problem-table';

describe('serviceAccountNameProblem', () => {
  testProblems(serviceAccountNameProblem, ['web', 'prod/web', 'a'.repeat(320)], ['', '*', 'a*', '/a', 'a/', 'a/b/c', 'a'.repeat(321)]);
});

test.each([['web', 'own/web'], ['prod/web', 'prod/web']])('%s is %s', (text, expected) => {
  expect(ServiceAccountName.resolve(text, 'own').toString()).toBe(expected);
});
