import { Field } from '../../src/model/field';

const root = Field.of({
  text: 'a', number: 0, flag: true, nothing: null, list: ['x', null, { deep: [1] }], empty: [], map: { 'a/b': 1, 'c': null }, message: {},
});

describe('Field', () => {
  test('reads members of the type asked for', () => {
    expect(root.text('text')).toBe('a');
    expect(root.number('number')).toBe(0);
    expect(root.flag('flag')).toBe(true);
    expect(root.child('message')?.value).toEqual({});
    expect(root.list('list').map(({ value }) => value)).toEqual(['x', null, { deep: [1] }]);
    expect(root.count('list')).toBe(3);
    expect(root.entries('map').map(({ key }) => key)).toEqual(['a/b', 'c']);
    expect(root.has('empty')).toBe(true);
  });

  test.each(['text', 'number', 'flag', 'nothing', 'list', 'map', 'absent'])('takes another type for unset: %s', (name) => {
    const value = (root.value as Record<string, unknown>)[name];
    if (typeof value !== 'string') expect(root.text(name)).toBe('');
    if (typeof value !== 'number') expect(root.number(name)).toBeUndefined();
    if (value !== true) expect(root.flag(name)).toBe(false);
    if (!Array.isArray(value)) expect([root.list(name), root.count(name)]).toEqual([[], 0]);
    if (name !== 'map') expect([root.child(name), root.entries(name)]).toEqual([undefined, []]);
    expect(root.has(name)).toBe(value !== undefined && value !== null);
  });

  test.each([undefined, null, 1, 'a', true, [], [1]])('of %j has no members', (value) => {
    const field = Field.of(value);
    expect([field.text('a'), field.number('a'), field.has('length'), field.child('0'), field.members()]).toEqual(['', undefined, false, undefined, []]);
    expect(field.present).toBe(value !== undefined && value !== null);
    expect(field.string).toBe(value === 'a' ? 'a' : '');
  });

  test('knows the way', () => {
    const deep = root.list('list')[2].list('deep')[0];
    expect(deep.path()).toEqual(['list', 2, 'deep', 0]);
    expect(deep.path('x', 1)).toEqual(['list', 2, 'deep', 0, 'x', 1]);
    expect(deep.key).toBe('0');
    expect(root.entries('map')[0].path()).toEqual(['map', 'a/b']);
    expect(root.path()).toEqual([]);
  });

  test('points to a member where it is written, else to itself', () => {
    expect(root.near('nothing')).toEqual(['nothing']);
    expect(root.near('absent')).toEqual([]);
    expect(root.near('toString')).toEqual([]);
    expect(root.list('list')[0].near('x')).toEqual(['list', 0]);
  });
});
