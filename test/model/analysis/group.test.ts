import { manifestOf } from '../../../src/manifest/manifest-of';
import { Group } from '../../../src/model/analysis/group';

const objects = ['b', 'a', 'd', 'c', 'e', 'f'].map((name) => manifestOf({ apiVersion: 'v1', kind: 'Service', metadata: { name, namespace: 'x' } }));
const [b, a, d, c] = objects;

test.each([
  [[a], a, ''],
  [[a, b], a, 'x/b'],
  [[b, a, b], b, 'x/a'],
  [[d, c, b, a], a, 'x/b, x/c, x/d'],
  [objects, c, 'x/a, x/b, x/d and 2 more'],
  [[d, c, b, a], objects[4], 'x/a, x/b, x/c and 1 more'],
  [[], a, ''],
])('names others, a few of them: %#', (members, one, expected) => {
  expect(new Group(members).but(one)).toBe(expected);
});

test('a second copy of an object is none of its others, and counts once for the rest', () => {
  const again = manifestOf({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'a', namespace: 'x', labels: { copy: 'yes' } } });
  const group = new Group([a, again, b]);
  expect(group.members).toHaveLength(3);
  expect(group.but(a)).toBe('x/b');
  expect(group.but(again)).toBe('x/b');
  expect(group.but(b)).toBe('x/a');
  expect(new Group([a, again]).but(again)).toBe('');
});
