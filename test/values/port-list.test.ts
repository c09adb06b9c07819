import * as fc from 'fast-check';
import { portListProblem, portTextProblem } from '../../src/values/port-list';

test.each(['', ' ', '0', '80', ' 80 , 443', '65535', '0080'])('a list takes %j', (text) => {
  expect(portListProblem(text)).toBeUndefined();
});

test.each(['80,', '80-90', '*', '65536', '-1', '+1', 'http', '8 0', '99999999999999999999'])('a list refuses %j', (text) => {
  expect(portListProblem(text)).toBeDefined();
});

test('takes exactly the numbers of 16 bits', () => {
  fc.assert(fc.property(fc.integer({ min: -10, max: 200000 }), (port) => {
    expect(portTextProblem(String(port)) === undefined).toBe(port >= 0 && port <= 65535);
  }));
});
