import { duplicateObjects } from '../../src/lint/duplicate-objects';
import { manifestOf } from '../../src/manifest/manifest-of';

const object = (kind: string, name: string, namespace: string, data?: string) => manifestOf(
  { apiVersion: kind === 'Gateway' ? 'networking.istio.io/v1' : 'v1', kind, metadata: { name, namespace }, data },
  { origin: { constructPath: `${namespace}/${data ?? name}` } },
);

test('the second object of one name is told, with the place of the first', () => {
  const [finding, ...more] = duplicateObjects([object('ConfigMap', 'a', 'x', '1'), object('ConfigMap', 'b', 'x'), object('ConfigMap', 'a', 'x', '2')]);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    code: 'MESH-DUPLICATE', severity: 'error', pointer: '/metadata/name', origin: { constructPath: 'x/2' }, related: [{ origin: { constructPath: 'x/1' } }],
  });
});

test('equal objects are a warning', () => {
  expect(duplicateObjects([object('ConfigMap', 'a', 'x'), object('ConfigMap', 'a', 'x')])).toMatchObject([{ severity: 'warning' }]);
});

test('other kinds, namespaces, and objects without a name are not the same', () => {
  expect(duplicateObjects([
    object('ConfigMap', 'a', 'x'), object('Secret', 'a', 'x'), object('ConfigMap', 'a', 'y'), object('Gateway', 'a', 'x'), object('ConfigMap', '', 'x'), object('ConfigMap', '', 'x'),
  ])).toEqual([]);
});
