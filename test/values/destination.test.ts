import { destinationProblems, DestinationSpec } from '../../src/values/destination';

test.each<[DestinationSpec | null | undefined, string[]]>([
  [undefined, []],
  [null, []],
  [{ host: 'reviews' }, []],
  [{ host: '*.foo.com', subset: 'v1', port: { number: 80 } }, []],
  [{ host: 'a', subset: '' }, []],
  [{ host: '*' }, ['host']],
  [{ host: '' }, ['host']],
  [{}, ['host']],
  [{ host: '1.2.3.4' }, ['host']],
  [{ host: 'a', subset: 'v_1' }, ['subset']],
  [{ host: 'a', port: {} }, ['port']],
  [{ host: 'a', port: { number: 0 } }, ['port.number']],
  [{ host: 'a', port: { number: 70000 } }, ['port.number']],
  [{ subset: '-', port: { number: -1 } }, ['host', 'subset', 'port.number']],
])('%j is wrong at %j', (destination, expected) => {
  expect(destinationProblems(destination).map((problem) => problem.path.join('.'))).toEqual(expected);
});
