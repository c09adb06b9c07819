import { fqdnProblem } from '../../src/values/fqdn';
import { testProblems } from './problem-table';

const long = (length: number) => 'abcdefg.'.repeat(40).slice(0, length - 1) + 'x';

describe('fqdnProblem', () => {
  testProblems(
    fqdnProblem,
    ['foo', 'foo.bar.', '1.foo', 'a.b.c', 'foo.5a', '99999999999999999999', 'foo.99999999999999999999', '1.2.3.4.', long(255)],
    [['', 'empty'], ['1.2.3.4', 'number'], ['123', 'number'], ['foo.5', 'number'], 'foo.-5', 'foo.+5', 'a..b', '*.com', '.', '.a', 'a_b.c', [long(256), '255']],
  );
});
