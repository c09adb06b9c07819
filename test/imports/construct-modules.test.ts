import { readFileSync } from 'fs';
import { join } from 'path';
import { ApiObject, JsonPatch, Lazy, Testing } from 'cdk8s';
import * as extensions from '../../imports/extensions-istio-io';
import * as gatewayApi from '../../imports/gateway-networking-k8s-io';
import * as networking from '../../imports/networking-istio-io';
import * as security from '../../imports/security-istio-io';
import * as telemetry from '../../imports/telemetry-istio-io';
import { dropAliases } from '../../projenrc/import-crds/drop-aliases';
import { OpenApiSchema as MutableSchema } from '../../projenrc/import-crds/open-api-schema';
import { typeName } from '../../projenrc/import-crds/type-name';
import { GatewayApiTarget } from '../../src/releases/gateway-api-target';
import { OpenApiSchema } from '../../src/releases/open-api-schema';
import { knownKinds, newestServed, schemaFor } from '../../src/releases/schema-store';
import { enumsOf, structsOf } from './declarations';
import { sampleOf } from './sample';

interface ConstructClass {
  new (scope: ApiObject['node']['scope'], id: string, props: unknown): ApiObject;
  readonly GVK: { readonly apiVersion: string; readonly kind: string };
  manifest(props: unknown): unknown;
}

const FILES: ReadonlyArray<readonly [file: string, group: RegExp, module: object]> = [
  ['networking-istio-io', /^networking\.istio\.io\//, networking],
  ['security-istio-io', /^security\.istio\.io\//, security],
  ['telemetry-istio-io', /^telemetry\.istio\.io\//, telemetry],
  ['extensions-istio-io', /^extensions\.istio\.io\//, extensions],
  ['gateway-networking-k8s-io', /^gateway\.networking\./, gatewayApi],
];

const TARGET = { gatewayApi: GatewayApiTarget.experimental() };

const KINDS = knownKinds(TARGET).map((groupKind) => {
  const [file, , module] = FILES.find(([, group]) => group.test(groupKind))!;
  const version = newestServed(groupKind, TARGET)!;
  const className = typeName(groupKind.split('/')[1]);
  const source = readFileSync(join(__dirname, '..', '..', 'imports', `${file}.ts`), 'utf8');
  const { schema } = schemaFor(groupKind, version, TARGET)!;
  const spec = dropAliases(schema.properties!.spec as MutableSchema) as OpenApiSchema;
  return { groupKind, className, module, source, apiVersion: `${groupKind.split('/')[0]}/${version}`, spec, schema };
});

describe.each(KINDS)('$groupKind', ({ groupKind, className, module, source, apiVersion, spec, schema }) => {
  const Construct = (module as Record<string, ConstructClass>)[className];
  const kind = groupKind.split('/')[1];
  const wire = sampleOf(spec);
  const props = { metadata: { name: 'sample', labels: { team: 'blue' } }, spec: wire };
  const expected = { apiVersion, kind, metadata: { name: 'sample', labels: { team: 'blue' } }, spec: wire };

  test('is an ApiObject that writes every field under its wire name', () => {
    const chart = Testing.chart();
    const object = new Construct(chart, 'object', props);
    expect(object).toBeInstanceOf(ApiObject);
    expect(Construct.GVK).toEqual({ apiVersion, kind });
    expect(Testing.synth(chart)).toEqual([expected]);
    expect(Construct.manifest(props)).toEqual(expected);
  });

  test('has a struct member for each field of the schema, of its type, required where it is', () => {
    const structs = structsOf(source);
    const enums = enumsOf(source);
    const seen: string[] = [];

    function check(type: string, at: OpenApiSchema): void {
      if (at.enum) {
        const values = at.enum.filter((value) => value !== '' && value !== null);
        expect([...enums.get(type)!.values()]).toEqual(values);
      } else if (at.properties) {
        const members = structs.get(type)!;
        seen.push(type);
        expect([...members.keys()].sort()).toEqual(Object.keys(at.properties).sort());
        for (const [name, child] of Object.entries(at.properties)) {
          const member = members.get(name)!;
          expect({ type, name, required: member.required }).toEqual({ type, name, required: at.required?.includes(name) ?? false });
          check(member.type, child);
        }
      } else if (typeof at.additionalProperties === 'object') {
        check(/^\{ \[key: string\]: (.+) \}$/.exec(type)![1], at.additionalProperties);
      } else if (at.items) {
        expect(type).toMatch(/\[\]$/);
        check(type.slice(0, -2), at.items);
      } else {
        const plain: Record<string, string> = { integer: 'number', number: 'number', boolean: 'boolean', string: 'string', object: 'any' };
        expect(type).toBe(plain[at.type!]);
      }
    }

    check(`${className}Spec`, spec);
    expect(seen).toContain(`${className}Spec`);
    expect(structs.get(`${className}Props`)!.get('spec')!.required).toBe(schema.required?.includes('spec') ?? false);
  });
});

test('each module has the classes of its kinds and no others', () => {
  for (const [, group, module] of FILES) {
    const classes = Object.entries(module).filter(([, value]) => typeof value === 'function').map(([name]) => name);
    expect(classes.sort()).toEqual(KINDS.filter(({ groupKind }) => group.test(groupKind)).map(({ className }) => className).sort());
  }
});

test('members of enums have clean names', () => {
  for (const [file] of FILES) {
    const source = readFileSync(join(__dirname, '..', '..', 'imports', `${file}.ts`), 'utf8');
    for (const members of enumsOf(source).values()) {
      for (const [member, value] of members) {
        expect(member).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/);
        expect(member).not.toMatch(/UNDERSCORE|ASTERISK/);
        if (typeof value === 'string' && /^[A-Z_0-9]+$/.test(value)) expect(member).toBe(value);
      }
    }
  }
  expect(networking.DestinationRuleSpecTrafficPolicyTlsMode.ISTIO_MUTUAL).toBe('ISTIO_MUTUAL');
  expect(gatewayApi.HttpRouteSpecRulesFiltersType.URL_REWRITE).toBe('URLRewrite');
});

test('a patch reaches the manifest, also with a field that the class does not know', () => {
  const chart = Testing.chart();
  const policy = new gatewayApi.BackendTlsPolicy(chart, 'policy', {
    metadata: { name: 'p' },
    spec: { targetRefs: [{ group: '', kind: 'Service', name: 's' }], validation: { hostname: 'a.example', wellKnownCACertificates: 'System' } },
  });
  policy.addJsonPatch(JsonPatch.add('/spec/brandNew', { deep: true }), JsonPatch.replace('/apiVersion', 'gateway.networking.k8s.io/v1alpha3'));
  expect(Testing.synth(chart)).toEqual([{
    apiVersion: 'gateway.networking.k8s.io/v1alpha3',
    kind: 'BackendTLSPolicy',
    metadata: { name: 'p' },
    spec: {
      brandNew: { deep: true },
      targetRefs: [{ group: '', kind: 'Service', name: 's' }],
      validation: { hostname: 'a.example', wellKnownCACertificates: 'System' },
    },
  }]);
});

test('a lazy spec is resolved when it is written', () => {
  const chart = Testing.chart();
  let mode = 'PERMISSIVE';
  new security.PeerAuthentication(chart, 'peers', { metadata: { name: 'p' }, spec: Lazy.any({ produce: () => ({ mtls: { mode } }) }) });
  mode = 'STRICT';
  expect(Testing.synth(chart)[0].spec).toEqual({ mtls: { mode: 'STRICT' } });
});
