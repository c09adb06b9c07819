import { wasmUrlProblem } from '../../src/values/wasm-url';
import { testProblems } from './problem-table';

describe('wasmUrlProblem', () => {
  testProblems(
    wasmUrlProblem,
    ['docker.io/x/y:latest', 'oci://reg/x', 'http://a/b', 'https://a/b.wasm', 'file:///x.wasm', '/abs/path', 'image'],
    [['', 'empty'], ['ftp://x', '"ftp"'], 'http://a:b:c', 'localhost:5000/x', 'http://a/%zz'],
  );
});
