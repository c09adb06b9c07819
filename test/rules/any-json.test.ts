import * as fc from 'fast-check';
import { MeshModel } from '../../src/model/mesh-model';
import { knownKinds, newestServed, schemaFor } from '../../src/releases/schema-store';
import { ALL_RULES } from '../../src/rules/all';
import { toManifest } from './check';

const KINDS = ['DestinationRule', 'EnvoyFilter', 'ServiceEntry', 'Sidecar', 'WorkloadEntry', 'WorkloadGroup'];

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** JSON whose members have the names of the schema's fields, with anything inside, often of another type. */
function anyJson(schema: Schema | undefined, depth: number): fc.Arbitrary<unknown> {
  const anything = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(null, '', 0, [], {}, [null], 'unix://', '*', '1s'));
  if (schema?.items) {
    const list = fc.array(anyJson(schema.items, depth), { maxLength: 2 });
    return fc.oneof({ weight: 4, arbitrary: list }, { weight: 1, arbitrary: anything });
  }
  if (!schema?.properties || depth > 6) return anything;
  const members = Object.fromEntries(Object.entries(schema.properties).map(([name, member]) => [name, anyJson(member, depth + 1)]));
  return fc.oneof({ weight: 6, arbitrary: fc.record(members, { requiredKeys: [] }) }, { weight: 1, arbitrary: anything });
}

test.each(KINDS)('rules of the webhook never throw, whatever a %s holds', (kind) => {
  const groupKind = knownKinds().find((each) => each.endsWith(`/${kind}`)) ?? '';
  const schema = schemaFor(groupKind, newestServed(groupKind) ?? '')?.schema as Schema | undefined;
  const rules = ALL_RULES.filter((rule) => rule.layer === 'webhook' && [rule.kind].flat().includes(groupKind));
  expect(rules.length).toBeGreaterThan(5);
  const model = MeshModel.of([]);
  fc.assert(fc.property(anyJson(schema?.properties?.spec, 0), (spec) => {
    const subject = toManifest({ apiVersion: 'networking.istio.io/v1', kind, metadata: { name: 'it', namespace: 'shop' }, spec });
    for (const rule of rules) rule.check(subject, { model, report: ({ message }) => expect(message).not.toContain('[object') });
  }), { numRuns: 60, seed: 20260131 });
});
