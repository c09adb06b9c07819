import { checkMetadata } from '../../src/schema/metadata';
import { Walk } from '../../src/schema/walk';
import { textOf } from './problems';

function found(metadata: unknown, namespaced = true): string[] {
  const walk = new Walk();
  checkMetadata(metadata, namespaced, walk);
  expect(walk.path).toEqual([]);
  return walk.problems.map(textOf);
}

describe('metadata', () => {
  test.each([
    [{ name: 'a' }],
    [{ name: 'a.b-c.0', namespace: 'shop', labels: { 'app.kubernetes.io/name': 'X_y.z', 'a': '' }, annotations: { 'Example.COM/Note': 'anything at all' } }],
    [{ generateName: 'a-' }],
    [{ name: 'a', labels: null, annotations: null, creationTimestamp: null, finalizers: [], ownerReferences: [], managedFields: [], generation: 3 }],
  ])('%j is fine', (metadata) => {
    expect(found(metadata)).toEqual([]);
  });

  test.each([
    [undefined, 'SCHEMA-REQUIRED metadata.name: is missing'],
    [{}, 'SCHEMA-REQUIRED metadata.name: is missing'],
    [{ name: '' }, 'SCHEMA-REQUIRED metadata.name: is missing'],
    [[], 'SCHEMA-TYPE metadata: must be an object, not a list'],
    [{ name: 1 }, 'SCHEMA-TYPE metadata.name: must be a string, not an integer'],
    [{ name: 'a', labels: { tier: 1 } }, 'SCHEMA-TYPE metadata.labels.tier: must be a string, not an integer'],
    [{ name: 'a', annotations: { on: true } }, 'SCHEMA-TYPE metadata.annotations.on: must be a string, not a boolean'],
    [{ name: 'a', lables: {} }, 'SCHEMA-UNKNOWN-FIELD metadata.lables: the field "lables" does not exist here'],
    [{ name: 'A' }, expect.stringMatching(/^SCHEMA-METADATA metadata\.name: the name /)],
    [{ name: 'a', namespace: 'a.b' }, expect.stringMatching(/^SCHEMA-METADATA metadata\.namespace: the namespace /)],
    [{ name: 'a', labels: { '-a': 'x' } }, expect.stringMatching(/^SCHEMA-METADATA metadata\.labels\["?-a"?\]: the label key /)],
    [{ name: 'a', labels: { a: 'x!' } }, expect.stringMatching(/^SCHEMA-METADATA metadata\.labels\.a: the label value /)],
    [{ name: 'a', labels: { a: 'x'.repeat(64) } }, 'SCHEMA-METADATA metadata.labels.a: the label value is longer than 63 characters'],
    [{ name: 'a', annotations: { 'a b': '' } }, expect.stringMatching(/^SCHEMA-METADATA metadata\.annotations\["a b"\]: the annotation key /)],
    [{ name: 'a', annotations: { a: 'x'.repeat(256 * 1024) } }, 'SCHEMA-METADATA metadata.annotations: the annotations are larger than 256 KiB together'],
  ])('%#: %j', (metadata, problem) => {
    expect(found(metadata)).toEqual([problem]);
  });

  test('objects without namespace are not asked for one', () => {
    expect(found({ name: 'a', namespace: 'not.a.namespace' }, false)).toEqual([]);
  });
});
