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
