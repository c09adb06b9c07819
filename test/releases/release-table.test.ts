import { ReleaseTable } from '../../src/releases/release-table';

const table = new ReleaseTable(JSON.stringify({
  'example.com/Thing': {
    versions: { v1: '1.10', v1beta1: '1.9' },
    fields: { 'spec.young': '1.30', 'spec.dead': ['1.9', '1.28'] },
    enums: { 'spec.mode': { FAST: '1.29' } },
  },
  'example.com/Gone': { versions: { v1: '1.5' }, gone: '1.27' },
}));

test('the oldest version gives the age of a kind, by number and not by text', () => {
  expect(table.findKind('example.com/Thing')).toEqual({ since: '1.9' });
  expect(table.findKind('example.com/Gone')).toEqual({ since: '1.5', removed: '1.27' });
});

test('answers are lifespans', () => {
  expect(table.findVersion('example.com/Thing', 'v1')).toEqual({ since: '1.10' });
  expect(table.findField('example.com/Thing', 'spec.young')).toEqual({ since: '1.30' });
  expect(table.findField('example.com/Thing', 'spec.dead')).toEqual({ since: '1.9', removed: '1.28' });
  expect(table.findEnumValue('example.com/Thing', 'spec.mode', 'FAST')).toEqual({ since: '1.29' });
});

test.each(['constructor', '__proto__', 'hasOwnProperty'])('%s is nothing it knows', (name) => {
  expect(table.findKind(name)).toBeUndefined();
  expect(table.findVersion('example.com/Thing', name)).toBeUndefined();
  expect(table.findField('example.com/Thing', name)).toBeUndefined();
  expect(table.findEnumValue('example.com/Thing', name, name)).toBeUndefined();
  expect(table.findEnumValue('example.com/Thing', 'spec.mode', name)).toBeUndefined();
});

test('the text is not read before a question is asked', () => {
  const broken = new ReleaseTable('not json');
  expect(() => broken.findKind('example.com/Thing')).toThrow(SyntaxError);
});
