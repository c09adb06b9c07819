import { describeSchema } from '../../../projenrc/import-crds/describe-schema';
import { dropAliases } from '../../../projenrc/import-crds/drop-aliases';
import { stripBranches, stripProse } from '../../../projenrc/import-crds/strip-schema';

const SCHEMA = {
  type: 'object',
  description: 'prose',
  properties: {
    description: { type: 'string', description: 'a field of this name is no prose' },
    not: { type: 'boolean' },
    list: { type: 'array', items: { description: 'prose', oneOf: [{ required: ['a'], description: 'prose' }], properties: { a: { type: 'string' } } } },
    map: { additionalProperties: { not: { pattern: 'x' }, type: 'string' } },
  },
  anyOf: [{ required: ['list'] }],
};

test('prose goes, fields that are called like a keyword stay', () => {
  expect(stripProse(SCHEMA)).toEqual({
    type: 'object',
    properties: {
      description: { type: 'string' },
      not: { type: 'boolean' },
      list: { type: 'array', items: { oneOf: [{ required: ['a'] }], properties: { a: { type: 'string' } } } },
      map: { additionalProperties: { not: { pattern: 'x' }, type: 'string' } },
    },
    anyOf: [{ required: ['list'] }],
  });
});

test('for types the alternatives go too', () => {
  expect(stripBranches(SCHEMA)).toEqual({
    type: 'object',
    properties: {
      description: { type: 'string' },
      not: { type: 'boolean' },
      list: { type: 'array', items: { properties: { a: { type: 'string' } } } },
      map: { additionalProperties: { type: 'string' } },
    },
  });
});

test('the schema given is not changed', () => {
  const before = JSON.stringify(SCHEMA);
  stripBranches(SCHEMA);
  describeSchema(SCHEMA);
  dropAliases(SCHEMA);
  expect(JSON.stringify(SCHEMA)).toBe(before);
});

test('an alias goes only where its present spelling is there', () => {
  const properties = { jwks_uri: { type: 'string' }, jwksUri: { type: 'string' }, lone_name: { type: 'string' } };
  expect(Object.keys(dropAliases({ items: { properties } }).items!.properties!)).toEqual(['jwksUri', 'lone_name']);
});

test.each([
  [{ minimum: 1, maximum: 65535 }, 'From 1 to 65535.'],
  [{ maxLength: 253 }, 'At most 253 characters.'],
  [{ minItems: 1 }, 'At least 1 items.'],
  [{ minItems: 2, maxItems: 2 }, 'Exactly 2 items.'],
  [{ default: 'Gateway' }, '@default - "Gateway"'],
  [{ maximum: 5, default: 0 }, 'At most 5.\n\n@default - 0'],
  [{ pattern: 'x' }, undefined],
])('%j is described as %j', (schema, description) => {
  expect(describeSchema(schema).description).toBe(description);
});
