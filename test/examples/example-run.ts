import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const ROOT = resolve(__dirname, '..', '..');

/** Files by path, with `/`. */
export type Files = Readonly<Record<string, string>>;

/** A world that shares nothing with this one that a program could depend on unawares. */
const ELSEWHERE = { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati', ZZZ_LAST: 'x', AAA_FIRST: 'y' };

/** One example: where its files are, and how it is run as its reader would run it. */
export class ExampleRun {
  /** The example's folder. */
  public readonly folder: string;

  constructor(private readonly name: string) {
    this.folder = join(ROOT, 'examples', name);
  }

  /** Output folder of one run, empty. */
  public outdir(run: string): string {
    const below = join(ROOT, 'dist', 'test', 'examples', this.name, run);
    rmSync(below, { recursive: true, force: true });
    mkdirSync(below, { recursive: true });
    return join(below, 'manifests');
  }

  /** What was written to an output folder, and beside it. */
  public written(outdir: string): Files {
    return { ...filesBelow(outdir, 'manifests'), ...filesBelow(`${outdir}-artifacts`, 'artifacts') };
  }

  /** What is committed. */
  public expected(): Files {
    return { ...filesBelow(join(this.folder, 'expected', 'manifests'), 'manifests'), ...filesBelow(join(this.folder, 'expected', 'artifacts'), 'artifacts') };
  }

  /** Replaces what is committed. Asked for by a person, who reads the difference; never by a machine that only tests. */
  public replaceExpected(files: Files): void {
    if (process.env.CI !== undefined) throw new Error('UPDATE_EXAMPLES is set, but CI is, too: expected output is not rewritten where it is only compared.');
    const expected = join(this.folder, 'expected');
    rmSync(expected, { recursive: true, force: true });
    for (const [name, text] of Object.entries(files)) {
      const file = join(expected, ...name.split('/'));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }

  /** Runs `main.ts` in another locale and time zone, with the environment's variables the other way round. */
  public runElsewhere(outdir: string): { readonly status: number | null; readonly stderr: string } {
    const { status, stderr } = elsewhere(['--import', 'tsx', join(this.folder, 'main.ts')], { CDK8S_OUTDIR: outdir });
    return { status, stderr };
  }
}

/** What a program left behind. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs node elsewhere. */
export function elsewhere(args: string[], more: Record<string, string> = {}): Ended {
  const env = Object.fromEntries(Object.entries({ ...process.env, ...ELSEWHERE, ...more }).sort(([a], [b]) => (a < b ? 1 : -1)));
  return spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', env });
}

function filesBelow(folder: string, prefix: string): Files {
  if (!existsSync(folder)) return {};
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(paths.map((path) => [`${prefix}/${relative(folder, path).split(sep).join('/')}`, readFileSync(path, 'utf8')]));
}
