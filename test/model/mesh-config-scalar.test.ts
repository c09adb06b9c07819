import * as fc from 'fast-check';
import { readMeshConfigEnum, readMeshConfigScalar } from '../../src/model/mesh-config-scalar';

describe('readMeshConfigScalar', () => {
  test.each([
    ['string', 'x', 'x'],
    ['string', null, ''],
    ['bool', true, true],
    ['bool', null, false],
    ['boolValue', false, false],
    ['int32', 2147483647, 2147483647],
    ['int32', -2147483648, -2147483648],
    ['int32', '15001', 15001],
    ['int32', ' 80', 80],
    ['int32', 'null', 0],
    ['int32Value', '0', 0],
    ['uint32', 4294967295, 4294967295],
    ['int64Value', '-9', -9],
    ['double', 1.5, 1.5],
    ['double', '1e2', 100],
    ['double', 'Infinity', Infinity],
    ['duration', '1h1m', '1h1m'],
    ['duration', '-1s', '-1s'],
    ['struct', {}, {}],
  ])('%s takes %j', (type, value, expected) => {
    expect(readMeshConfigScalar(type, value)).toEqual({ value: expected });
  });

  test.each([
    ['string', 1, 'put it in quotes ("1")'],
    ['string', true, 'put it in quotes ("true")'],
    ['string', ['x'], 'not a list'],
    ['bool', 'true', 'must be true or false'],
    ['bool', 1, 'must be true or false'],
    ['int32', 2147483648, 'from -2147483648 to 2147483647'],
    ['int32', 1.5, 'whole number'],
    ['int32', '1.0', 'whole number'],
    ['int32', '1e2', 'whole number'],
    ['int32', '+1', 'whole number'],
    ['int32', '0x10', 'whole number'],
    ['int32', '', 'whole number'],
    ['int32', {}, 'a mapping'],
    ['uint32', -1, 'from 0 to 4294967295'],
    ['uint32', 4294967296, 'from 0 to 4294967295'],
    ['double', 'x', 'must be a number'],
    ['duration', 10, 'not a number'],
    ['duration', '', 'is empty'],
    ['duration', '1d', 'no unit for days'],
    ['duration', '5', 'has no unit'],
    ['struct', 'x', 'must be a mapping'],
  ])('%s refuses %j', (type, value, problem) => {
    expect(readMeshConfigScalar(type, value)).toEqual({ problem: expect.stringContaining(problem) });
  });

  test('never throws, whatever the value', () => {
    fc.assert(fc.property(fc.constantFrom('string', 'bool', 'int32', 'uint32Value', 'double', 'duration', 'struct'), fc.jsonValue(), (type, value) => {
      const reading = readMeshConfigScalar(type, value);
      expect('value' in reading !== 'problem' in reading).toBe(true);
    }));
  });

  test('takes every whole number of the type, bare or in quotes, as itself', () => {
    fc.assert(fc.property(fc.integer({ min: -2147483648, max: 2147483647 }), (number) => {
      expect(readMeshConfigScalar('int32', number)).toEqual({ value: number });
      expect(readMeshConfigScalar('int32', String(number))).toEqual({ value: number });
    }));
  });
});

describe('readMeshConfigEnum', () => {
  test.each([
    ['JSON', 'JSON'],
    [1, 'JSON'],
    [null, 'TEXT'],
    [7, 7],
  ])('takes %j', (value, expected) => {
    expect(readMeshConfigEnum('AccessLogEncoding', value)).toEqual({ value: expected });
  });

  test.each([['json', 'did you mean JSON?'], ['', 'TEXT, JSON'], ['1', 'TEXT, JSON'], [1.5, 'TEXT, JSON'], [true, 'TEXT, JSON'], [{}, 'TEXT, JSON']])('refuses %j', (value, problem) => {
    expect(readMeshConfigEnum('AccessLogEncoding', value)).toEqual({ problem: expect.stringContaining(problem) });
  });
});
