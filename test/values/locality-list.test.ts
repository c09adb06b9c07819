import { localityListProblem } from '../../src/values/locality-list';

function index(...list: string[]): number | undefined {
  const problem = localityListProblem(list);
  return problem === undefined ? undefined : Number(problem.path[0]);
}

test.each<[string[], number | undefined]>([
  [[], undefined],
  [['us', 'eu'], undefined],
  [['us/a', 'us/b', 'eu'], undefined],
  [['us/a/1', 'us/a/2', 'us/b/1'], undefined],
  [['us', 'us'], 1],
  [['us/a', 'us'], 1],
  [['us', 'us/a'], 1],
  [['us/*', 'us/a'], 1],
  [['us/a', 'us/a'], 1],
  [['us/a', 'us/a/1'], 1],
  [['us/a/1', 'us/a'], 1],
  [['us/a/*', 'us/a/1'], 1],
  [['us/a/1', 'us/a/1'], 1],
  [['us/*', 'us/a/1'], 1],
  [['*', 'us'], 1],
  [['us', '*'], undefined],
  [['us/a', 'us/*'], undefined],
  [['us/a/1', 'us/a/*'], undefined],
  [[''], 0],
  [['us/'], 0],
  [['us//1'], 0],
  [['us/a/'], 0],
  [['*/a'], 0],
  [['us/**'], 0],
  [['us*'], undefined],
  [['us/a/b/c', 'us/a/b/c'], 1],
])('%j', (list, expected) => expect(index(...list)).toBe(expected));
