import { Recent } from '../../src/model/recent';

test('keeps what was asked for last', () => {
  const made: string[] = [];
  const recent = new Recent<string>(2);
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) {
    recent.get(key, () => {
      made.push(key);
      return key;
    });
  }
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
