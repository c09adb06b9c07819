import { existsSync, readFileSync } from 'fs';
import { dirname, isAbsolute, join, relative, resolve } from 'path';
import { isJsonObject } from '../manifest/manifest-of';
import { readYamlValue } from '../manifest/read-yaml-value';
import { DEFAULT_READ_LIMIT } from '../manifest/read-limit';
import { YamlSource } from '../manifest/yaml-source';
import { CliIo } from './cli-io';
import { LintSettings } from './lint-settings';
import { readSetting } from './read-setting';
import { SETTING_READERS } from './setting-reader';
import { UsageError } from './usage-error';

/** Names that a configuration file can have, in the project or in the home folder. */
export const CONFIG_NAMES: ReadonlyArray<string> = ['cdk8s-istio.yaml', 'cdk8s-istio.yml', 'cdk8s-istio.json'];

/** A file that holds settings. */
export interface ConfigFile {
  /** As it is named in messages: from the working directory. */
  readonly name: string;
  readonly settings: LintSettings;
}

function tryConfigIn(folder: string): string | undefined {
  const found = CONFIG_NAMES.map((name) => join(folder, name)).filter((file) => existsSync(file));
  if (found.length > 1) throw new UsageError(`There are ${found.join(' and ')}: keep one of them`);
  return found[0];
}

/** The project's file: of the working directory or the closest folder above it, but not beyond its repository. */
function projectFile({ cwd, home }: CliIo): string | undefined {
  for (let folder = cwd; folder !== home; folder = dirname(folder)) {
    const file = tryConfigIn(folder);
    if (file !== undefined) return file;
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return undefined;
  }
  return undefined;
}

/** The files whose settings count, the strongest first: the project's, then that of the home folder. */
export function findConfigFiles(io: CliIo): ConfigFile[] {
  const files = [projectFile(io), tryConfigIn(io.home)].filter((file) => file !== undefined);
  return files.map((file) => readConfigFile(file, io));
}

/**
 * Reads a configuration file. Paths in it start from its own folder.
 *
 * @throws UsageError if it can't be read, or says something that is not known
 */
export function readConfigFile(file: string, { cwd }: CliIo): ConfigFile {
  const path = resolve(cwd, file);
  const name = relative(cwd, path) || file;
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`The configuration file ${name} can't be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { value, findings } = readYamlValue(content, { file: name });
  if (findings.length > 0) throw new UsageError(`${name}:${findings[0].origin?.line}:${findings[0].origin?.column}: ${findings[0].message}`);
  if (value === undefined) return { name, settings: {} };
  if (!isJsonObject(value)) throw new UsageError(`${name}: a configuration file holds a mapping, of ${Object.keys(SETTING_READERS).join(', ')}`);
  const source = new YamlSource(content, DEFAULT_READ_LIMIT.depth);
  const settings: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    try {
      settings[key] = readSetting(key, value[key]);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      const { line, column } = source.locateIn({ text: content, linesBefore: 0 }, `/${key}`);
      throw new UsageError(`${name}:${line}:${column}: ${error.message}`);
    }
  }
  return { name, settings: fromFolder(settings, relative(cwd, dirname(path))) };
}

/** What the file says of paths, as the working directory sees it. */
function fromFolder(settings: LintSettings, folder: string): LintSettings {
  const moved = (path: string) => (path === '-' || isAbsolute(path) ? path : join(folder, path));
  return {
    ...settings,
    ...(settings.paths && { paths: settings.paths.map(moved) }),
    ...(settings.context && { context: settings.context.map(moved) }),
    ...(settings.meshConfig !== undefined && { meshConfig: moved(settings.meshConfig) }),
  };
}
