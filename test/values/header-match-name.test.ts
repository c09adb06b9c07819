import { headerMatchNameProblem } from '../../src/values/header-match-name';
import { testProblems } from './problem-table';

testProblems(
  headerMatchNameProblem,
  ['x-user', 'X_User', ':path', ':method', ':status', '@request.auth.claims.groups', '@request.auth.claims[a][b]', '~'],
  [['', 'is empty'], 'a b', ':foo', ':Path', '@request.auth.claims', 'a/b', '('],
);
