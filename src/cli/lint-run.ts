import { Finding } from '../diagnostics/finding';
import { Origin } from '../diagnostics/origin';
import { compareSeverity } from '../diagnostics/severity';
import { Suppression } from '../diagnostics/suppression';
import { lint } from '../lint/lint';
import { locate } from '../manifest/locate';
import { readPath, ReadPathResult } from '../manifest/read-path';
import { YamlSource } from '../manifest/yaml-source';
import { LintSettings } from './lint-settings';
import { MeshConfigInput } from './mesh-config-input';
import { Progress } from './progress';

/** What a run has besides its settings. */
export interface LintRunOptions {
  /** What the path `-` stands for. @default - nothing was read */
  readonly stdin?: Uint8Array;
  readonly progress: Progress;
  /** Files that are known to hold no manifests. */
  readonly passedOver: ReadonlyArray<string>;
}

/** Files read and checked. */
export class LintRun {
  /** @throws UsageError if the mesh config can't be read */
  public static of(settings: LintSettings, { stdin, progress, passedOver }: LintRunOptions): LintRun {
    const atFile = (done: number) => progress.at('reading', done);
    const read = readPath(settings.paths ?? [], { stdin, atFile });
    const context = readPath(settings.context ?? [], { atFile });
    const meshConfig = settings.meshConfig === undefined
      ? MeshConfigInput.among([...read.manifests, ...context.manifests], (origin) => read.sourceOf(origin) ?? context.sourceOf(origin))
      : MeshConfigInput.ofFile(settings.meshConfig);
    const result = lint(read.manifests, {
      target: { istio: settings.istioVersion, gatewayApi: settings.gatewayApi },
      ...meshConfig.options,
      packs: settings.packs,
      context: context.manifests,
      closedWorld: settings.closedWorld,
      threshold: settings.threshold,
      acknowledgements: settings.suppress,
      onProgress: ({ phase, done, total }) => progress.at(phase, done, total),
    });
    const parse = [...read.findings, ...context.findings, ...meshConfig.findings]
      .filter(({ origin, code }) => !(code === 'PARSE-KIND' && origin?.file !== undefined && passedOver.includes(origin.file)))
      .filter(({ severity }) => compareSeverity(severity, settings.threshold ?? 'info') <= 0);
    const run = new LintRun(read, context, meshConfig);
    return run.with([...parse, ...locate(result.findings, run.sourceOf).map((finding) => meshConfig.locate(finding))], settings);
  }

  private found: ReadonlyArray<Finding> = [];
  private said: string[] = [];
  /** The text an origin is in. */
  private readonly sourceOf = (origin: Origin): YamlSource | undefined =>
    this.read.sourceOf(origin) ?? this.context.sourceOf(origin);

  private constructor(
    private readonly read: ReadPathResult,
    private readonly context: ReadPathResult,
    private readonly meshConfig: MeshConfigInput,
  ) {}

  private with(findings: ReadonlyArray<Finding>, settings: LintSettings): LintRun {
    this.found = findings;
    this.said = [...this.meshConfig.notes];
    for (const { code, resource } of Suppression.of(settings.suppress).unused(findings)) {
      this.said.push(`nothing is found that the suppression of ${code}${resource === undefined ? '' : `=${resource}`} covers; it can go`);
    }
    return this;
  }

  /** All that was found, each with the place of its field. */
  public get findings(): ReadonlyArray<Finding> {
    return this.found;
  }

  /** What the user may want to know of the run itself. */
  public get notes(): ReadonlyArray<string> {
    return this.said;
  }

  public get objects(): number {
    return this.read.manifests.length;
  }

  public get files(): number {
    return this.read.files.length;
  }

  /** Whether something that was named could not be read, so that nobody knows what it holds. */
  public get unreadable(): boolean {
    return this.found.some(({ code }) => code === 'PARSE-FILE');
  }

  /** A line of a file that was read. */
  public sourceLine(file: string, line: number): string | undefined {
    return (this.sourceOf({ file }) ?? this.meshConfig.sourceOf({ file }))?.line(line);
  }
}
