import { grpcStatusCode, grpcStatusProblem } from '../../src/values/grpc-status';
import { testProblems } from './problem-table';

describe('grpcStatusProblem', () => {
  testProblems(grpcStatusProblem, ['OK', 'CANCELLED', 'UNAUTHENTICATED'], [['CANCELED', 'CANCELLED'], ['unavailable', 'UNAVAILABLE'], '', '14', 'NOPE']);
});

test.each([['OK', 0], ['CANCELLED', 1], ['NOT_FOUND', 5], ['INTERNAL', 13], ['UNAVAILABLE', 14], ['UNAUTHENTICATED', 16], ['toString', undefined]])('%s has the number %p', (name, code) => {
  expect(grpcStatusCode(name)).toBe(code);
});
