import Ajv from 'ajv';
import * as fc from 'fast-check';
import { renderSarif } from '../../src/diagnostics/render-sarif';
import { findingOf, shuffled } from './arbitrary-finding';

const text = { type: 'string' };
const message = { type: 'object', properties: { text }, required: ['text'], additionalProperties: false };
const position = { type: 'integer', minimum: 1 };
const location = {
  type: 'object',
  additionalProperties: false,
  properties: {
    physicalLocation: {
      type: 'object',
      additionalProperties: false,
      required: ['artifactLocation'],
      properties: {
        artifactLocation: { type: 'object', properties: { uri: { type: 'string', pattern: "^[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%]*$" } }, required: ['uri'], additionalProperties: false },
        region: { type: 'object', properties: { startLine: position, startColumn: position }, required: ['startLine'], additionalProperties: false },
      },
    },
    logicalLocations: { type: 'array', uniqueItems: true, items: { type: 'object', properties: { name: text, fullyQualifiedName: text, kind: text }, additionalProperties: false } },
    message,
  },
};
/** The parts of the standard's schema that the log uses, closed as the standard's objects are. */
const SCHEMA = {
  type: 'object',
  required: ['version', 'runs'],
  additionalProperties: false,
  properties: {
    $schema: text,
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['tool'],
        additionalProperties: false,
        properties: {
          tool: {
            type: 'object',
            required: ['driver'],
            additionalProperties: false,
            properties: {
              driver: {
                type: 'object',
                required: ['name'],
                additionalProperties: false,
                properties: {
                  name: text,
                  version: text,
                  rules: {
                    type: 'array',
                    uniqueItems: true,
                    items: { type: 'object', required: ['id'], additionalProperties: false, properties: { id: text, shortDescription: message, helpUri: { type: 'string', pattern: '^https?://' } } },
                  },
                },
              },
            },
          },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: {
            type: 'array',
            items: {
              type: 'object',
              required: ['message'],
              additionalProperties: false,
              properties: {
                ruleId: text,
                ruleIndex: { type: 'integer', minimum: 0 },
                level: { enum: ['none', 'note', 'warning', 'error'] },
                message,
                locations: { type: 'array', items: location },
                relatedLocations: { type: 'array', items: location },
                partialFingerprints: { type: 'object', additionalProperties: text },
                suppressions: { type: 'array', items: { type: 'object', required: ['kind'], additionalProperties: false, properties: { kind: { enum: ['inSource', 'external'] }, justification: text } } },
              },
            },
          },
        },
      },
    },
  },
};
const validate = new Ajv().compile(SCHEMA);

test('writes one run with rules, results and places', () => {
  const log = JSON.parse(renderSarif([findingOf({ origin: { file: 'my files/a.yaml', line: 3, column: 5 }, docs: 'https://x.y/z', acknowledged: 'known' })], { version: '1.2.3', title: () => 'Hosts' }));
  const [run] = log.runs;
  expect(run.tool.driver).toEqual({ name: 'cdk8s-istio', version: '1.2.3', rules: [{ id: 'VS-006', shortDescription: { text: 'Hosts' }, helpUri: 'https://x.y/z' }] });
  expect(run.results[0].locations[0].physicalLocation).toEqual({ artifactLocation: { uri: 'my%20files/a.yaml' }, region: { startLine: 3, startColumn: 5 } });
  expect(run.results[0].suppressions).toEqual([{ kind: 'inSource', justification: 'known' }]);
  expect(run.results[0].level).toBe('error');
});

test('puts field, value and fix into the message', () => {
  const messageOf = (value?: unknown) => JSON.parse(renderSarif([findingOf({ value, remedy: 'Use [a](b)' })])).runs[0].results[0].message.text;
  expect(messageOf('x y')).toBe('The host is not valid. Field: spec.hosts[0]. Given: "x y". Fix: Use [a] (b).');
  expect(messageOf()).not.toContain('Given');
});

test.each([['/abs/a.yaml', 'file:///abs/a.yaml'], ['C:\\x\\a.yaml', 'file:///C:/x/a.yaml'], ['a:b.yaml', 'a%3Ab.yaml']])('the file %s is %s', (file, uri) => {
  const log = JSON.parse(renderSarif([findingOf({ origin: { file } })]));
  expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
});

test('recognizes a finding whose line moved, and tells others apart', () => {
  const fingerprintOf = (line: number, pointer: string) => JSON.parse(renderSarif([findingOf({ origin: { file: 'a', line }, pointer })])).runs[0].results[0].partialFingerprints;
  expect(fingerprintOf(1, '/a')).toEqual(fingerprintOf(2, '/a'));
  expect(fingerprintOf(1, '/a')).not.toEqual(fingerprintOf(1, '/b'));
});

test('is valid for any findings', () => {
  fc.assert(fc.property(shuffled, ([list]) => {
    const log = JSON.parse(renderSarif(list));
    expect(validate(log) ? [] : validate.errors).toEqual([]);
    const rules = log.runs[0].tool.driver.rules.map((rule: { id: string }) => rule.id);
    for (const result of log.runs[0].results) {
      expect(rules[result.ruleIndex]).toBe(result.ruleId);
      expect(result.message.text).not.toContain('](');
    }
  }));
});
