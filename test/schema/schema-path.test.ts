import { OpenApiSchema } from '../../src/releases/open-api-schema';
import { hasField, releasePath } from '../../src/schema/schema-path';

describe('ways through a schema', () => {
  const schema: OpenApiSchema = {
    type: 'object',
    properties: {
      spec: {
        type: 'object',
        properties: {
          servers: {
            type: 'array',
            items: {
              type: 'object',
              properties: { tags: { type: 'object', additionalProperties: { type: 'object', properties: { a: { type: 'string' } } } } },
            },
          },
        },
      },
    },
  };

  test.each([
    [['spec', 'servers', 3, 'tags', 'x', 'a'], 'spec.servers[].tags{}.a', true],
    [['spec', 'servers', 3], 'spec.servers[]', true],
    [['spec', 'servers', 3, 'new', 'below', 0], 'spec.servers[].new.below[]', false],
    [['spec', 'constructor'], 'spec.constructor', false],
    [[], '', true],
  ])('%j is %s, there: %s', (path, text, there) => {
    expect(releasePath(schema, path)).toBe(text);
    expect(hasField(schema, path)).toBe(there);
  });
});
