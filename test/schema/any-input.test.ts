import * as fc from 'fast-check';
import { manifestOf } from '../../src/manifest/manifest-of';
import { GatewayApiTarget } from '../../src/releases/gateway-api-target';
import { knownKinds, newestServed, schemaFor } from '../../src/releases/schema-store';
import { checkManifest } from '../../src/schema/check-manifest';
import { decodeManifest } from '../../src/schema/decode';
import { ObjectSchema } from '../../src/schema/object-schema';
import { arbitraryValue } from './arbitrary-value';

const TARGET = { gatewayApi: GatewayApiTarget.experimental() };
const KINDS = knownKinds(TARGET);

function apiVersionOf(groupKind: string): string {
  return `${groupKind.slice(0, groupKind.indexOf('/'))}/${newestServed(groupKind, TARGET)}`;
}

/** Any JSON, with keys that are dangerous in JavaScript among others. */
const ANY_JSON = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(null, true, 0, 1e308, -0, '', 'x', '__proto__', '*', '\u0000'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'toString', 'spec', 'hosts', 'http', 'rules', 'name', 'metadata', 'labels', 'port', 'a'), tie('value'), { maxKeys: 5 }),
  ),
})).value;

describe('whatever comes in', () => {
  test.each(KINDS)('%s: any JSON is judged without failing, and nothing leaks into prototypes', (groupKind) => {
    fc.assert(fc.property(ANY_JSON, ANY_JSON, (spec, metadata) => {
      const manifest = manifestOf({ apiVersion: apiVersionOf(groupKind), kind: groupKind.split('/')[1], metadata, spec });
      const before = JSON.stringify(manifest.object);
      const { findings } = checkManifest(manifest, TARGET);
      decodeManifest(manifest);
      expect(JSON.stringify(manifest.object)).toBe(before);
      expect(Array.isArray(findings)).toBe(true);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }), { numRuns: 60, seed: 7 });
  });

  test.each(KINDS)('%s: what has the right types is never said to have wrong ones, and storing it twice is storing it once', (groupKind) => {
    const crd = schemaFor(groupKind, newestServed(groupKind, TARGET)!, TARGET)!;
    const spec = crd.schema.properties?.spec;
    fc.assert(fc.property(spec ? arbitraryValue(spec) : fc.constant({}), (value) => {
      const { problems, stored } = ObjectSchema.of(crd).check({ apiVersion: apiVersionOf(groupKind), kind: crd.kind, metadata: { name: 'a' }, spec: value });
      expect(problems.filter((problem) => problem.untyped ?? problem.layer === 'unknownField')).toEqual([]);
      expect(ObjectSchema.of(crd).check(stored).stored).toEqual(stored);
    }), { numRuns: 40, seed: 11 });
  });

  test('a value nested beyond reason is judged, not followed', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100000; i++) deep = i % 2 === 0 ? [deep] : { a: deep };
    const filter = (value: unknown) => ({ apiVersion: 'networking.istio.io/v1alpha3', kind: 'EnvoyFilter', metadata: { name: 'a' }, spec: { configPatches: [{ patch: { value } }] } });
    expect(checkManifest(manifestOf(filter({ deep }))).findings).toEqual([]);
    expect(checkManifest(manifestOf(filter([deep]))).findings.map(({ code }) => code)).toEqual(['SCHEMA-TYPE']);
  });
});
