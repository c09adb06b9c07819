import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Cli } from '../../src/cli/cli';
import { ExitCode } from '../../src/cli/exit-code';

/** What a run printed, and how it ended. */
export interface CliRun {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a run is given besides its arguments. */
export interface CliWorld {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether a person looks at standard output. */
  readonly terminal?: boolean;
}

/** A folder of a test, with a project and a home in it; the working directory is the project. */
export class CliFolder {
  public readonly root = mkdtempSync(join(tmpdir(), 'cdk8s-istio-cli-'));
  private readonly before = process.cwd();

  constructor() {
    mkdirSync(join(this.root, 'project', '.git'), { recursive: true });
    mkdirSync(join(this.root, 'home'));
    process.chdir(join(this.root, 'project'));
  }

  /** Writes a file of the project, or of the home folder (`../home/…`). */
  public write(name: string, text: string | Uint8Array): void {
    const file = join(this.root, 'project', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  public async run(args: ReadonlyArray<string>, { stdin = '', env = {}, terminal = false }: CliWorld = {}): Promise<CliRun> {
    let stdout = '';
    let stderr = '';
    const code = await new Cli({
      cwd: process.cwd(),
      home: join(this.root, 'home'),
      env,
      stdout: { isTerminal: terminal, write: (text) => { stdout += text; } },
      stderr: { isTerminal: false, write: (text) => { stderr += text; } },
      stdin: () => Promise.resolve(typeof stdin === 'string' ? Buffer.from(stdin) : stdin),
    }).run(args);
    return { code, stdout, stderr };
  }

  public remove(): void {
    process.chdir(this.before);
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** A VirtualService without anything to find, or with a weight that Istio refuses. */
export function virtualService(name: string, weight?: number): string {
  return `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: ${name}, namespace: shop }
spec:
  hosts: [${name}]
  http:
    - route:
        - destination: { host: ${name} }${weight === undefined ? '' : `\n          weight: ${weight}`}
`;
}
