import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { Finding } from '../../src/diagnostics/finding';
import { renderGithub } from '../../src/diagnostics/render-github';
import { renderJson } from '../../src/diagnostics/render-json';
import { renderJunit } from '../../src/diagnostics/render-junit';
import { renderSarif } from '../../src/diagnostics/render-sarif';
import { renderText } from '../../src/diagnostics/render-text';
import { lint } from '../../src/lint/lint';
import { LintOptions } from '../../src/lint/lint-options';
import { locate } from '../../src/manifest/locate';
import { JsonObject, Manifest } from '../../src/manifest/manifest';
import { manifestOf } from '../../src/manifest/manifest-of';
import { readPath } from '../../src/manifest/read-path';
import { readYaml } from '../../src/manifest/read-yaml';
import { ALL_RULES } from '../../src/rules/all';

const EVERYTHING: LintOptions = { packs: ['default', 'strict', 'best-practice', 'istioctl'], closedWorld: true };

/** Every bad example: objects of all kinds that are nearly right. */
const EXAMPLES: ReadonlyArray<string> = ALL_RULES.flatMap((rule) => rule.bad.map(({ yaml }) => yaml.trim()));

/** Kinds with a schema, with rules, and with neither. */
const KINDS: ReadonlyArray<readonly [string, string]> = [
  ['networking.istio.io/v1', 'VirtualService'], ['networking.istio.io/v1', 'DestinationRule'], ['networking.istio.io/v1', 'Gateway'],
  ['networking.istio.io/v1', 'ServiceEntry'], ['networking.istio.io/v1', 'Sidecar'], ['networking.istio.io/v1alpha3', 'EnvoyFilter'],
  ['security.istio.io/v1', 'AuthorizationPolicy'], ['extensions.istio.io/v1alpha1', 'WasmPlugin'], ['telemetry.istio.io/v1', 'Telemetry'],
  ['gateway.networking.k8s.io/v1', 'HTTPRoute'], ['gateway.networking.k8s.io/v1', 'Gateway'], ['v1', 'Service'], ['v1', 'Pod'], ['v1', 'Namespace'],
  ['v1', 'Secret'], ['v1', 'ConfigMap'], ['apps/v1', 'Deployment'], ['batch/v1', 'CronJob'], ['example.com/v1', 'Anything'],
  ['admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration'], ['apiextensions.k8s.io/v1', 'CustomResourceDefinition'],
];

function broken(findings: ReadonlyArray<Finding>): string[] {
  return findings.filter(({ code }) => code === 'MESH-INTERNAL').map(({ message, subject }) => `${subject?.kind}: ${message}`);
}

/** Reads, checks, locates and renders, as the command line does. */
function everything(text: string | Uint8Array): Finding[] {
  const read = readYaml(text, { file: 'a.yaml' });
  const result = lint(read.manifests, EVERYTHING);
  const findings = [...read.findings, ...locate(result.findings, () => read.source)];
  for (const render of [renderText, renderJson, renderSarif, renderJunit, renderGithub]) render(findings);
  return findings;
}

function codes(findings: ReadonlyArray<Finding>): string[] {
  return [...new Set(findings.map(({ code }) => code))].sort();
}

const NOISE = ['', '-', ':', '{', ']', '"', "'", '&a ', '*a', '!!int ', '? ', '|\n', '>-\n', '\t', '\u0000', '\u2028', '# ', '---\n', '...\n', '%TAG ! x\n', '<<: ', '__proto__: ',
  'null', '1e999', '.nan', '0x', '~', '\\', '\ud800', '9'.repeat(400)];

/** A text cut, doubled or soiled in a few places. */
const cut = fc.record({ at: fc.nat(), drop: fc.nat(12), put: fc.constantFrom(...NOISE) });
const mutation = fc.record({ example: fc.nat(), cuts: fc.array(cut, { minLength: 1, maxLength: 5 }) });

describe('whatever comes in, findings come out', () => {
  test('soiled YAML', () => {
    fc.assert(fc.property(mutation, ({ example, cuts }) => {
      let text = EXAMPLES[example % EXAMPLES.length];
      for (const { at, drop, put } of cuts) {
        const place = at % (text.length + 1);
        text = text.slice(0, place) + put + text.slice(place + drop);
      }
      expect(broken(everything(text))).toEqual([]);
    }), { numRuns: 400, seed: 11 });
  });

  test('bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(broken(everything(bytes))).toEqual([]);
    }), { numRuns: 200, seed: 12 });
  });

  test('objects of any shape, of kinds that we know', () => {
    const object = fc.record({
      kind: fc.constantFrom(...KINDS),
      metadata: fc.jsonValue({ maxDepth: 3 }),
      spec: fc.jsonValue({ maxDepth: 5 }),
      data: fc.jsonValue({ maxDepth: 2 }),
    });
    fc.assert(fc.property(fc.array(object, { minLength: 1, maxLength: 6 }), (objects) => {
      const manifests = objects.map(({ kind: [apiVersion, kind], ...rest }) => manifestOf({ apiVersion, kind, ...(rest as JsonObject) }));
      expect(broken(lint(manifests, EVERYTHING).findings)).toEqual([]);
    }), { numRuns: 250, seed: 13 });
  });

  test('keys and names of prototypes pollute nothing', () => {
    const name = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf');
    fc.assert(fc.property(fc.constantFrom(...KINDS), name, name, ([apiVersion, kind], a, b) => {
      const inner = `{ ${a}: { polluted: yes, ${b}: [x] }, ${b}2: 1 }`;
      const text = `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: ${a}, namespace: ${b}, labels: ${inner.replace(/\{ polluted.*\}, /, '"x", ')}, annotations: { ${b}: x } }\n`
        + `spec: { ${a}: ${inner}, selector: { ${a}: x, matchLabels: { ${b}: x } }, hosts: [${a}], subsets: [{ name: ${b}, labels: { ${a}: x } }] }\ndata: ${inner}\n${a}: ${inner}\n`;
      expect(broken(everything(text))).toEqual([]);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    }), { numRuns: 150, seed: 14 });
  });
});

describe('what would exhaust a reader is refused, and the rest is read', () => {
  const good = 'apiVersion: v1\nkind: Service\nmetadata: { name: fine }\n';

  test.each([
    ['deep flow collections', `a: ${'['.repeat(100_000)}`, ['PARSE-LIMIT']],
    ['deep block mappings', Array.from({ length: 3000 }, (_none, i) => `${' '.repeat(i)}a:`).join('\n'), ['PARSE-LIMIT']],
    ['a bomb of aliases', `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghijk'.replace(/./g, (key, i: number) => `${key}: &${key} [${`*${'abcdefghij'[i]}, `.repeat(9)}]\n`)}`, ['PARSE-LIMIT']],
    ['an alias to itself', 'a: &a [*a]\n', ['PARSE-LIMIT']],
    ['a bomb of merges', `a: &a { x: 1 }\n${Array.from({ length: 30 }, (_none, i) => `b${i}: &b${i} { <<: [*${i === 0 ? 'a' : `b${i - 1}`}, *a] }`).join('\n')}\n`, ['PARSE-KIND']],
    ['keys that are there twice', 'apiVersion: v1\nkind: Service\nmetadata: { name: a, name: b }\n', ['PARSE-DUPLICATE-KEY']],
    ['bytes that are no UTF-8', Buffer.from([0x61, 0x3a, 0x20, 0xff, 0xfe]), ['PARSE-ENCODING']],
    ['a binary file', Buffer.from('\u007fELF\u0000\u0001\u0002'), ['PARSE-ENCODING']],
  ])('%s', (_what, text, expected) => {
    expect(codes(everything(text))).toEqual(expected);
    if (typeof text === 'string') expect(readYaml(`${text}\n---\n${good}`).manifests.map(({ name }) => name)).toContain('fine');
  });

  test('an object as deep as memory allows, where the schema takes anything', () => {
    let value: unknown = 'x';
    for (let i = 0; i < 20_000; i++) value = { value };
    const objects = [
      { apiVersion: 'networking.istio.io/v1alpha3', kind: 'EnvoyFilter', spec: { configPatches: [{ applyTo: 'CLUSTER', patch: { operation: 'MERGE', value } }] } },
      { apiVersion: 'extensions.istio.io/v1alpha1', kind: 'WasmPlugin', spec: { url: 'oci://example.com/a', pluginConfig: value } },
      { apiVersion: 'apps/v1', kind: 'Deployment', spec: value },
    ];
    const manifests = objects.map((object) => manifestOf({ ...object, metadata: { name: 'deep' } } as JsonObject));
    expect(() => lint(manifests, EVERYTHING)).not.toThrow();
  });

  test.each([[10_000_000, ['PARSE-LIMIT']], [300_000, ['IST0101', 'IST0106', 'VS-006', 'VS-033', 'VS-070']]])('texts of %i characters', (length, expected) => {
    const long = 'a'.repeat(length);
    const http = `[{ match: [{ uri: { regex: "(${long}" } }], route: [{ destination: { host: ${long} } }] }]`;
    const findings = everything(`apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: { name: a }\nspec: { hosts: [${long}], http: ${http} }\n`);
    expect(codes(findings)).toEqual(expected);
    expect(renderText(findings).length).toBeLessThan(100_000);
  }, 20_000);

  test('100,000 objects', () => {
    const text = Array.from({ length: 100_000 }, (_none, i) => `---\napiVersion: v1\nkind: Service\nmetadata: { name: s${i}, namespace: n${i % 100} }\n`).join('');
    const { manifests } = readYaml(text);
    expect(lint(manifests).checked).toBe(100_000);
  }, 60_000);

  test('folders with links in a circle, and links to nowhere', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cdk8s-istio-hostile-'));
    try {
      mkdirSync(join(folder, 'a'));
      writeFileSync(join(folder, 'a', 'one.yaml'), good);
      symlinkSync(folder, join(folder, 'a', 'up'));
      symlinkSync(join(folder, 'nowhere'), join(folder, 'gone.yaml'));
      symlinkSync(join(folder, 'round.yaml'), join(folder, 'round.yaml'));
      const { manifests, findings } = readPath([folder]);
      expect(manifests.map(({ name }) => name)).toEqual(['fine']);
      expect(codes(findings)).toEqual(['PARSE-FILE']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('the order of files and documents does not change findings', () => {
  /** One mesh of bad examples: their objects, each name once. */
  const manifests: ReadonlyArray<Manifest> = [...new Map(EXAMPLES.flatMap((yaml) => readYaml(yaml, { file: 'a.yaml' }).manifests)
    .map((manifest) => [`${manifest.groupKind} ${manifest.namespace} ${manifest.name}`, manifest])).values()];

  function texts(order: ReadonlyArray<Manifest>): string[] {
    return lint(order, EVERYTHING).findings.map(({ code, severity, subject, pointer, message, related }) => (
      `${code} ${severity} ${subject?.kind} ${subject?.namespace}/${subject?.name} ${pointer} ${message} ${JSON.stringify(related?.map((place) => [place.subject, place.pointer]))}`));
  }

  test('of objects that belong together', () => {
    const expected = texts(manifests);
    expect(expected.length).toBeGreaterThan(150);
    fc.assert(fc.property(fc.shuffledSubarray([...manifests], { minLength: manifests.length }), (order) => {
      expect(texts(order)).toEqual(expected);
    }), { numRuns: 6, seed: 15 });
  });

  test('of objects that are there twice', () => {
    const few = manifests.slice(0, 60);
    const twice = [...few, ...few.map((manifest) => ({ ...manifest, origin: { file: 'b.yaml', line: 1, column: 1 } }))];
    expect(texts([...twice].reverse())).toEqual(texts(twice));
  });
});
