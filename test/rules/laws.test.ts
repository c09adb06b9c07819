import * as fc from 'fast-check';
import { ruleFiles, staleBarrels } from '../../projenrc/rules-barrel';
import { Finding } from '../../src/diagnostics/finding';
import { lint } from '../../src/lint/lint';
import { manifestOf } from '../../src/manifest/manifest-of';
import { ManifestIndex } from '../../src/model/manifest-index';
import { MeshModel } from '../../src/model/mesh-model';
import { GatewayApiTarget } from '../../src/releases/gateway-api-target';
import { knownKinds, newestServed, schemaFor } from '../../src/releases/schema-store';
import { ALL_RULES } from '../../src/rules/all';
import { Example, Rule } from '../../src/rules/rule';
import { RuleRunner } from '../../src/rules/rule-runner';
import { arbitraryValue } from '../schema/arbitrary-value';
import { BASE_MESH, exampleModel, EXAMPLE_TARGET, frozen, View } from './example-mesh';

const runners: Readonly<Record<View, RuleRunner>> = {
  written: RuleRunner.of(ALL_RULES),
  stored: RuleRunner.of(ALL_RULES.filter((rule) => rule.packs.includes('default'))),
};

/** What all rules that look at objects so find in an example laid over the base mesh. */
function findings(example: Example, view: View, reversed = false): Finding[] {
  return runners[view].run(exampleModel(example, view, reversed));
}

/** How a rule sees objects. What the webhook refuses is shown as it is written: the API server would drop some of it before. */
function viewOf(rule: Rule): View {
  return rule.packs.includes('istioctl') || !rule.packs.includes('default') ? 'written' : 'stored';
}

function pointersOf(rule: Rule, found: ReadonlyArray<Finding>): string[] {
  return found.filter((finding) => finding.code === rule.code).map((finding) => finding.pointer).sort();
}

function titleOf(example: Example, index: number): string {
  return example.title ?? String(index);
}

function text({ code, pointer, subject }: Finding): string {
  return `${code} ${subject?.kind} ${subject?.namespace}/${subject?.name} ${pointer}`;
}

function kindsOf(rule: Rule): ReadonlyArray<string> {
  return typeof rule.kind === 'string' ? [rule.kind] : rule.kind;
}

describe('the set of rules', () => {
  test('the barrels list the files that there are', () => {
    expect(staleBarrels()).toEqual([]);
  });

  test('a rule is named by its path', () => {
    expect(ALL_RULES.map((rule) => rule.name)).toEqual(ruleFiles());
  });

  test('the base mesh has nothing to find', () => {
    const result = lint(BASE_MESH, { target: EXAMPLE_TARGET, packs: ['default', 'strict'] });
    expect(result.findings.map((finding) => `${text(finding)} ${finding.message}`)).toEqual([]);
  });
});

describe.each(ALL_RULES.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
  test('says what it is', () => {
    expect(rule.code).toMatch(/^(?:IST\d{4}|[A-Z]{2,}(?:-[A-Z]+)*-\d{3}|MESH-[A-Z-]+)$/);
    expect(rule.docs).toMatch(/^https:\/\//);
    for (const sentence of [rule.title, rule.why, rule.fix]) expect(sentence).toMatch(/^\S.{10,}[.!?)]$/s);
    expect(rule.packs.length).toBeGreaterThan(0);
    expect(rule.bad.length).toBeGreaterThan(0);
    expect(rule.good.length).toBeGreaterThan(0);
    for (const example of rule.bad) expect(example.at?.length).toBeGreaterThan(0);
  });

  test.each(rule.bad.map((example, index) => [titleOf(example, index), example] as const))('bad example %s: its code at its places', (_title, example) => {
    expect(pointersOf(rule, findings(example, viewOf(rule)))).toEqual([...(example.at ?? [])].sort());
  });

  test.each(rule.bad.map((example, index) => [titleOf(example, index), example] as const))('bad example %s: no error of another code', (_title, example) => {
    const found = findings(example, 'stored');
    // Analyzers look at files, also at objects that no cluster would take; those have errors of their own.
    const refusable = rule.packs.every((pack) => pack === 'istioctl');
    const other = found.filter(({ code, severity }) => code === 'MESH-INTERNAL' || (code !== rule.code && severity === 'error' && !refusable));
    expect(other.map(text)).toEqual([]);
    for (const pointer of pointersOf(rule, found)) expect(example.at).toContain(pointer);
  });

  test.each(rule.good.map((example, index) => [titleOf(example, index), example] as const))('good example %s: nothing of its code', (_title, example) => {
    for (const view of ['written', 'stored'] as const) expect(pointersOf(rule, findings(example, view))).toEqual([]);
  });

  test('does not depend on the order of objects', () => {
    for (const example of [...rule.bad, ...rule.good]) {
      expect(pointersOf(rule, findings(example, viewOf(rule), true))).toEqual(pointersOf(rule, findings(example, viewOf(rule))));
    }
  });

  test('reads only the kinds that it declares', () => {
    const declared = new Set([...kindsOf(rule), ...(rule.reads ?? [])]);
    const read = new Set<string>();
    const spies = (['ofKind', 'inNamespace', 'get'] as const).map((method) => {
      const original = ManifestIndex.prototype[method] as (...args: string[]) => never;
      return jest.spyOn(ManifestIndex.prototype, method).mockImplementation(function spy(this: ManifestIndex, ...args: string[]) {
        read.add(args[0]);
        return original.apply(this, args);
      });
    });
    const runner = RuleRunner.of([rule]);
    for (const example of [...rule.bad, ...rule.good]) runner.run(exampleModel(example, viewOf(rule)));
    spies.forEach((spy) => spy.mockRestore());
    expect([...read].filter((kind) => !declared.has(kind)).sort()).toEqual([]);
  });
});

describe('on objects of the right types and nothing else', () => {
  const target = { gatewayApi: GatewayApiTarget.experimental() };
  const kinds = knownKinds(target).filter((groupKind) => ALL_RULES.some((rule) => kindsOf(rule).includes(groupKind)));
  const runner = RuleRunner.of(ALL_RULES);

  test.each(kinds)('no rule fails, and none changes what it looks at: %s', (groupKind) => {
    const version = newestServed(groupKind, target)!;
    const schema = schemaFor(groupKind, version, target)!.schema;
    const [group, kind] = groupKind.split('/');
    const spec = schema.properties?.spec;
    fc.assert(fc.property(fc.array(spec ? arbitraryValue(spec) : fc.constant({}), { minLength: 1, maxLength: 3 }), (specs) => {
      const manifests = specs.map((each, index) => frozen(manifestOf({ apiVersion: `${group}/${version}`, kind, metadata: { name: `x${index}`, namespace: 'base-shop' }, spec: each })));
      const model = MeshModel.of([...BASE_MESH, ...manifests]);
      const failed = runner.run(model).filter((finding) => finding.code === 'MESH-INTERNAL');
      expect(failed.map((finding) => finding.message)).toEqual([]);
    }), { numRuns: 40, seed: 20260131 });
  });
});
