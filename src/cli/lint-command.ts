import { Command } from 'commander';
import { CliIo } from './cli-io';
import { ConfigFile, CONFIG_NAMES, findConfigFiles, readConfigFile } from './config-file';
import { ExitCode } from './exit-code';
import { LintReport } from './lint-report';
import { LintRun } from './lint-run';
import { FORMATS, LintSettings } from './lint-settings';
import { progressOf } from './progress-bar';
import { SETTING_READERS } from './setting-reader';
import { UsageError } from './usage-error';

/** The flags as commander hands them over. */
interface LintFlags {
  readonly istioVersion?: string;
  readonly gatewayApi?: string;
  readonly meshConfig?: string;
  readonly context?: ReadonlyArray<string>;
  readonly pack?: ReadonlyArray<string>;
  readonly closedWorld?: boolean;
  readonly failOn?: string;
  readonly threshold?: string;
  readonly suppress?: ReadonlyArray<string>;
  readonly acknowledged?: boolean;
  readonly format?: string;
  readonly config?: string | boolean;
  readonly color?: boolean;
}

/** The settings that are called otherwise as flags. */
const FLAG_NAMES: Readonly<Record<string, string>> = { packs: '--pack' };

const NOTES = `
Defaults come from ${CONFIG_NAMES.join(', ')}: first of the project (this folder or one above it, up to the
repository), then of the home folder. A flag wins over both; suppressions add up.

Exit codes:
  0  nothing at or above --fail-on
  1  findings at or above --fail-on
  2  wrong usage, or something could not be read

Examples:
  cdk8s-istio lint dist
  kustomize build overlays/prod | cdk8s-istio lint - --context cluster/
  cdk8s-istio lint k8s/ --format sarif > istio.sarif`;

/** `lint [paths…]`: checks files. */
export function lintCommand(io: CliIo, done: (code: ExitCode) => void): Command {
  return new Command('lint')
    .description('Check manifests as the API server, Istio\'s webhook and its analyzers would, and beyond')
    .argument('[paths...]', 'files, folders, or - for standard input')
    .option('--istio-version <version>', 'release of Istio that the cluster runs (default: the newest known)')
    .option('--gateway-api <release>', 'release and channel of the Gateway API: 1.6, 1.6:experimental (default: the newest, standard)')
    .option('--mesh-config <file>', 'mesh config: as YAML, in the ConfigMap istio, or in values of the istiod chart (default: a ConfigMap istio in the input)')
    .option('--context <path>', 'file or folder with what exists elsewhere; never a subject of findings (repeatable)', collect)
    .option('--pack <name>', 'rules to run: default, strict, best-practice, istioctl (repeatable, or divided by commas)', collect)
    .option('--closed-world', 'what is absent from the input is absent from the cluster')
    .option('--fail-on <severity>', 'error, warning, info or never (default: error)')
    .option('--threshold <severity>', 'leave out what is milder: error, warning or info (default: info)')
    .option('--suppress <finding>', 'CODE[=RESOURCE]:REASON, such as "IST0102=Namespace shop:injected by hand" (repeatable)', collect)
    .option('--acknowledged', 'also show what is suppressed')
    .option('--format <format>', `${FORMATS.join(', ')} (default: text)`)
    .option('--config <file>', 'configuration file, instead of those that are looked for')
    .option('--no-config', 'without any configuration file')
    .option('--no-color', 'without colours, also on a terminal')
    .addHelpText('after', NOTES)
    .action(async (paths: string[], flags: LintFlags) => done(await runLint(paths, flags, io)));
}

function collect(value: string, before: ReadonlyArray<string> = []): ReadonlyArray<string> {
  return [...before, value];
}

async function runLint(paths: ReadonlyArray<string>, flags: LintFlags, io: CliIo): Promise<ExitCode> {
  const files = configFiles(flags, io);
  const settings = merged([fromFlags(paths, flags), ...files.map((file) => file.settings)]);
  if (settings.paths === undefined) throw new UsageError('Say what to check: files, folders, or - for standard input');
  const stdin = settings.paths.includes('-') ? await io.stdin() : undefined;
  const progress = progressOf(io.stderr);
  let run: LintRun;
  try {
    run = LintRun.of(settings, { stdin, progress, passedOver: files.map((file) => file.name) });
  } finally {
    // Leaves the cursor as it was, whatever happens.
    progress.stop();
  }
  const report = LintReport.of(run, settings);
  io.stdout.write(report.text({ color: hasColor(flags, io) }));
  for (const note of run.notes) io.stderr.write(`note: ${note}\n`);
  return report.exitCode;
}

function configFiles({ config }: LintFlags, io: CliIo): ConfigFile[] {
  if (config === false) return [];
  return typeof config === 'string' ? [readConfigFile(config, io)] : findConfigFiles(io);
}

/** The value of each setting is that of the first who says one; suppressions add up. */
function merged(all: ReadonlyArray<LintSettings>): LintSettings {
  const strongest = all.reduceRight((weaker, stronger) => ({ ...weaker, ...stronger }), {});
  return { ...strongest, suppress: all.flatMap((each) => each.suppress ?? []) };
}

function fromFlags(paths: ReadonlyArray<string>, flags: LintFlags): LintSettings {
  const { pack, config: _config, color: _color, ...same } = flags;
  const given: Readonly<Record<string, unknown>> = { ...same, packs: pack, paths: paths.length === 0 ? undefined : paths };
  const settings: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined) continue;
    try {
      settings[key] = SETTING_READERS[key as keyof LintSettings](value);
    } catch (error) {
      throw error instanceof UsageError ? new UsageError(`${flagName(key)}: ${error.message}`) : error;
    }
  }
  return settings;
}

function flagName(key: string): string {
  return FLAG_NAMES[key] ?? `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** See https://no-color.org. */
function hasColor({ color }: LintFlags, { env, stdout }: CliIo): boolean {
  return color !== false && stdout.isTerminal && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
}
