import * as fs from 'fs';
import * as path from 'path';
import { Finding } from '../diagnostics/finding';
import { Origin } from '../diagnostics/origin';
import { Manifest } from './manifest';
import { DEFAULT_READ_LIMIT, ReadLimit } from './read-limit';
import { readYaml, ReadYamlOptions } from './read-yaml';
import { YamlSource } from './yaml-source';

/** What files are read with. */
export interface ReadPathOptions extends Omit<ReadYamlOptions, 'file'> {
  /** What the path `-` stands for. @default - `-` is not a path */
  readonly stdin?: string | Uint8Array;
  /** Told how many files were read, before each. @default - nobody is told */
  readonly atFile?: (done: number) => void;
}

/** What files hold. */
export interface ReadPathResult {
  readonly manifests: ReadonlyArray<Manifest>;
  readonly findings: ReadonlyArray<Finding>;
  /** The files that were read, in order, as they are named in origins. */
  readonly files: ReadonlyArray<string>;
  /** The text an origin is in. */
  readonly sourceOf: (origin: Origin) => YamlSource | undefined;
}

/** Name of standard input in origins. */
export const STDIN_NAME = '<stdin>';

const EXTENSIONS: ReadonlySet<string> = new Set(['.yaml', '.yml', '.json']);

function messageOf(error: unknown): string {
  // Not instanceof: errors of `fs` belong to another realm where tests run in one of their own.
  const isObject = typeof error === 'object' && error !== null;
  const code = isObject && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'There is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'It may not be read';
  if (code === 'ELOOP') return 'Its symbolic links lead in a circle';
  return `It can't be read: ${isObject && 'message' in error ? String(error.message) : String(error)}`;
}

/** Reads one set of paths. One instance per call; keeps what is found so far. */
class PathReader {
  public readonly manifests: Manifest[] = [];
  public readonly findings: Finding[] = [];
  public readonly sources = new Map<string, YamlSource>();
  private readonly visited = new Set<string>();
  private full = false;
  private readonly limit: Required<ReadLimit>;

  constructor(private readonly options: ReadPathOptions) {
    this.limit = { ...DEFAULT_READ_LIMIT, ...options.limit };
  }

  public text(name: string, text: string | Uint8Array): void {
    this.options.atFile?.(this.sources.size);
    const { manifests, findings, source } = readYaml(text, { ...this.options, file: name });
    for (const manifest of manifests) this.manifests.push(manifest);
    for (const finding of findings) this.findings.push(finding);
    this.sources.set(name, source);
  }

  /** @param named whether the user named it, so that its extension does not matter and its absence does */
  public path(name: string, named: boolean): void {
    try {
      const stat = fs.statSync(name);
      if (stat.isDirectory()) this.folder(name);
      else if (!named && !(stat.isFile() && EXTENSIONS.has(path.extname(name).toLowerCase()))) return;
      else this.file(name, stat.size);
    } catch (error) {
      this.fail(name, messageOf(error), 'PARSE-FILE');
    }
  }

  private folder(name: string): void {
    // A folder that was seen under another name is read once; so links in a circle end.
    const real = fs.realpathSync(name);
    if (this.visited.has(real)) return;
    this.visited.add(real);
    const entries = fs.readdirSync(name).filter((entry) => !entry.startsWith('.') && entry !== 'node_modules');
    for (const entry of entries.sort()) this.path(path.posix.join(name.split(path.sep).join('/'), entry), false);
  }

  private file(name: string, size: number): void {
    const real = fs.realpathSync(name);
    if (this.visited.has(real)) return;
    this.visited.add(real);
    if (size > this.limit.fileBytes) this.fail(name, `The file has ${size} bytes, more than the ${this.limit.fileBytes} that are read`, 'PARSE-LIMIT');
    else if (this.sources.size < this.limit.files) this.text(name, fs.readFileSync(name));
    else if (!this.full) {
      this.full = true;
      this.fail(name, `There are more than ${this.limit.files} files; this one and those behind it were not read`, 'PARSE-LIMIT');
    }
  }

  private fail(name: string, message: string, code: string): void {
    this.findings.push({ code, severity: 'error', layer: 'parse', message, pointer: '', origin: { file: name } });
  }
}

/**
 * The objects of files, and of folders with all folders in them: `*.yaml`, `*.yml` and `*.json` in the order of their names. Names that start with
 * a dot and `node_modules` are passed over. Never throws: what can't be read is a finding.
 */
export function readPath(paths: ReadonlyArray<string>, options: ReadPathOptions = {}): ReadPathResult {
  const reader = new PathReader(options);
  for (const name of paths) {
    if (name === '-' && options.stdin !== undefined) reader.text(STDIN_NAME, options.stdin);
    else reader.path(name, true);
  }
  return {
    manifests: reader.manifests,
    findings: reader.findings,
    files: [...reader.sources.keys()],
    sourceOf: (origin) => (origin.file === undefined ? undefined : reader.sources.get(origin.file)),
  };
}
