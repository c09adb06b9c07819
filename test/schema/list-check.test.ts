import { OpenApiSchema } from '../../src/releases/open-api-schema';
import { problemsOf, textsOf } from './problems';

describe('lists', () => {
  const text: OpenApiSchema = { type: 'string' };

  test('lengths', () => {
    expect(textsOf({ type: 'array', minItems: 1 }, [])).toEqual(['SCHEMA-ITEMS .: must not be empty']);
    expect(textsOf({ type: 'array', minItems: 2 }, [1])).toEqual(['SCHEMA-ITEMS .: must have at least 2 items, and has 1']);
    expect(problemsOf({ type: 'array', maxItems: 1 }, [1, 2])[0]).toMatchObject({ message: 'must have at most 1 items, and has 2', blocksCel: true });
  });

  test('items are judged at their places, null among them', () => {
    expect(textsOf({ type: 'array', items: text }, ['a', 1, null])).toEqual([
      'SCHEMA-TYPE [1]: must be a string, not an integer',
      'SCHEMA-TYPE [2]: must be a string, not null',
    ]);
  });

  test('a set has each item once', () => {
    const schema: OpenApiSchema = { 'type': 'array', 'items': text, 'x-kubernetes-list-type': 'set' };
    expect(problemsOf(schema, ['a', 'b'])).toEqual([]);
    expect(textsOf(schema, ['a', 'b', 'a', 'a'])).toEqual([
      'SCHEMA-DUPLICATE [2]: repeats item 0 of the list',
      'SCHEMA-DUPLICATE [3]: repeats item 0 of the list',
    ]);
    expect(problemsOf(schema, ['a', 'a'])[0].layer).toBe('listType');
  });

  const item: OpenApiSchema = { type: 'object', properties: { name: text, port: { type: 'integer', default: 80 } } };
  const map: OpenApiSchema = { 'type': 'array', 'items': item, 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['name', 'port'] };

  test('a list that is a map has each key once', () => {
    expect(problemsOf(map, [{ name: 'a', port: 1 }, { name: 'a', port: 2 }, { name: 'b', port: 1 }])).toEqual([]);
    expect(textsOf(map, [{ name: 'a', port: 1 }, { name: 'a', port: 1 }])).toEqual(['SCHEMA-DUPLICATE [1]: has the same name and port as item 0 of the list']);
  });

  test('an absent key counts as its default, and as absent where it has none', () => {
    expect(problemsOf(map, [{ name: 'a' }, { name: 'a', port: 80 }])).toHaveLength(1);
    expect(problemsOf(map, [{ port: 1 }, { port: 1 }])).toHaveLength(1);
  });

  test('keys that look alike are not the same', () => {
    const loose: OpenApiSchema = { ...map, items: { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true } };
    expect(problemsOf(loose, [{ name: '1', port: 1 }, { name: 1, port: 1 }, { name: '1,1' }])).toEqual([]);
  });
});
