import { readFileSync } from 'fs';
import { fromPointer } from '../diagnostics/field-path';
import { Finding } from '../diagnostics/finding';
import { Origin } from '../diagnostics/origin';
import { LintOptions } from '../lint/lint-options';
import { SourceLookup } from '../manifest/locate';
import { JsonObject, Manifest } from '../manifest/manifest';
import { isJsonObject, manifestOf } from '../manifest/manifest-of';
import { readYamlValue } from '../manifest/read-yaml-value';
import { DEFAULT_READ_LIMIT } from '../manifest/read-limit';
import { YamlSource } from '../manifest/yaml-source';
import { MeshConfigSource } from '../model/mesh-config-source';
import { EmbeddedText } from './embedded-text';
import { UsageError } from './usage-error';

type Kind = 'MeshConfig' | 'MeshNetworks';

/** Where the text of one of the two stands. */
interface Part {
  readonly value?: JsonObject;
  readonly text: EmbeddedText;
  /** Pointer to it in that text. */
  readonly prefix: string;
}

/** The mesh config and mesh networks of a run, with the places of their fields. */
export class MeshConfigInput {
  /**
   * That of a file: the config itself, a ConfigMap of it, or values of the istiod chart.
   *
   * @throws UsageError if the file can't be read
   */
  public static ofFile(file: string): MeshConfigInput {
    let content: string;
    try {
      content = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    } catch (error) {
      throw new UsageError(`The mesh config ${file} can't be read: ${error instanceof Error ? error.message : String(error)}`);
    }
    const source = new YamlSource(content, DEFAULT_READ_LIMIT.depth);
    const { value, findings } = readYamlValue(content, { file });
    if (findings.length > 0) return new MeshConfigInput(new Map(), findings, source, file);
    if (value !== undefined && !isJsonObject(value)) throw new UsageError(`The mesh config ${file} is no mapping`);
    const whole = EmbeddedText.whole(content, file);
    if (value !== undefined && value.kind === 'ConfigMap') {
      const manifest = manifestOf(value, { origin: { file, line: 1, column: 1 } });
      source.add(manifest.origin, { text: content, linesBefore: 0 }, '');
      const found = MeshConfigSource.tryOfConfigMap(manifest);
      if (found === undefined) throw new UsageError(`The ConfigMap in ${file} holds no mesh config: it is called istio or istio-REVISION and has a key "mesh"`);
      return MeshConfigInput.ofConfigMap(manifest, found, source, file);
    }
    if (value !== undefined && Object.hasOwn(value, 'meshConfig')) {
      const { meshConfig, meshNetworks } = MeshConfigSource.ofChartValues(value);
      const parts = new Map<Kind, Part>();
      if (isJsonObject(meshConfig)) parts.set('MeshConfig', { value: meshConfig, text: whole, prefix: '/meshConfig' });
      if (isJsonObject(meshNetworks)) parts.set('MeshNetworks', { value: meshNetworks, text: whole, prefix: '/global/meshNetworks' });
      return new MeshConfigInput(parts, [], source, file);
    }
    return new MeshConfigInput(new Map([['MeshConfig', { value: value ?? {}, text: whole, prefix: '' }]]), [], source, file);
  }

  /** That of a ConfigMap among the objects: of `istio`, else of the only revision there is. */
  public static among(manifests: ReadonlyArray<Manifest>, sourceOf: SourceLookup): MeshConfigInput {
    const found = manifests.flatMap((manifest) => {
      const source = MeshConfigSource.tryOfConfigMap(manifest);
      return source === undefined ? [] : [{ manifest, source }];
    });
    const stable = found.filter(({ source }) => source.revision === 'default');
    const candidates = stable.length > 0 ? stable : found;
    if (candidates.length !== 1) {
      const names = candidates.map(({ manifest }) => `${manifest.namespace}/${manifest.name}`).sort().join(', ');
      const notes = candidates.length === 0 ? [] : [`the input has several mesh configs (${names}) and none was used; choose one with --mesh-config`];
      return new MeshConfigInput(new Map(), [], undefined, undefined, notes);
    }
    const [{ manifest, source }] = candidates;
    return MeshConfigInput.ofConfigMap(manifest, source, sourceOf(manifest.origin), manifest.origin.file);
  }

  private static ofConfigMap(manifest: Manifest, found: MeshConfigSource, source: YamlSource | undefined, file: string | undefined): MeshConfigInput {
    const parts = new Map<Kind, Part>();
    const findings: Finding[] = [];
    const add = (kind: Kind, key: string, content: string | JsonObject | undefined) => {
      if (typeof content !== 'string') return;
      const text = EmbeddedText.at(content, manifest.origin, source, `/data/${key}`);
      const { value, findings: problems } = readYamlValue(content, { file });
      findings.push(...problems.map((problem) => ({ ...problem, origin: text.originOf(problem.origin?.line ?? 1, problem.origin?.column ?? 1) })));
      if (problems.every(({ code }) => code === 'PARSE-DUPLICATE-KEY')) parts.set(kind, { value: isJsonObject(value) ? value : {}, text, prefix: '' });
    };
    add('MeshConfig', 'mesh', found.meshConfig);
    add('MeshNetworks', 'meshNetworks', found.meshNetworks);
    return new MeshConfigInput(parts, findings, source, file);
  }

  private constructor(
    private readonly parts: ReadonlyMap<Kind, Part>,
    /** What is wrong with the texts. */
    public readonly findings: ReadonlyArray<Finding>,
    private readonly source: YamlSource | undefined,
    private readonly file: string | undefined,
    /** What the user may want to know. */
    public readonly notes: ReadonlyArray<string> = [],
  ) {}

  /** What the lint is told. */
  public get options(): Pick<LintOptions, 'meshConfig' | 'meshNetworks' | 'meshConfigOrigin'> {
    return {
      meshConfig: this.parts.get('MeshConfig')?.value,
      meshNetworks: this.parts.get('MeshNetworks')?.value,
      meshConfigOrigin: this.file === undefined ? undefined : { file: this.file },
    };
  }

  public readonly sourceOf = (origin: Origin): YamlSource | undefined => (origin.file === this.file ? this.source : undefined);

  /** The finding with the place of its field, if it is about what is here. */
  public locate(finding: Finding): Finding {
    const part = this.parts.get(finding.subject?.kind as Kind);
    if (part === undefined || finding.subject?.apiVersion !== '') return finding;
    // Of chart values, only what is written there has a place.
    const pointer = fromPointer(finding.pointer).length === 0 ? part.prefix : part.prefix + finding.pointer;
    return { ...finding, origin: part.text.locate(pointer) };
  }
}
