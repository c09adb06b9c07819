import { Command, CommanderError } from 'commander';
import { CliIo } from './cli-io';
import { ExitCode } from './exit-code';
import { explainCommand } from './explain-command';
import { lintCommand } from './lint-command';
import { packageVersion } from './package-version';
import { simulateCommand } from './simulate-command';
import { UsageError } from './usage-error';

/** A command of the tool: its arguments, and what it does. One per file. */
export type MakeCommand = (io: CliIo, done: (code: ExitCode) => void) => Command;

const COMMANDS: ReadonlyArray<MakeCommand> = [lintCommand, explainCommand, simulateCommand];

/** The command line tool. */
export class Cli {
  constructor(private readonly io: CliIo) {}

  /**
   * Runs one command. Never throws: what goes wrong is printed.
   *
   * @param args without the names of node and of the program
   */
  public async run(args: ReadonlyArray<string>): Promise<ExitCode> {
    let code = ExitCode.OK;
    const program = new Command('cdk8s-istio')
      .description('Checks Istio and Gateway API configuration as the control plane would, without a cluster')
      .version(packageVersion());
    for (const make of COMMANDS) program.addCommand(make(this.io, (exit) => { code = exit; }));
    for (const command of [program, ...program.commands]) {
      command.exitOverride().showHelpAfterError('Say --help for how it is used.').configureOutput({
        writeOut: (text) => this.io.stdout.write(text),
        writeErr: (text) => this.io.stderr.write(text),
      });
    }
    try {
      await program.parseAsync([...args], { from: 'user' });
      return code;
    } catch (error) {
      return this.failed(error);
    }
  }

  private failed(error: unknown): ExitCode {
    // Help and version end a command by an error of their own; commander has printed whatever there is to say.
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.OK : ExitCode.USAGE;
    const said = error instanceof UsageError ? error.message : `cdk8s-istio failed; please report this with what you ran:\n${detailsOf(error)}`;
    this.io.stderr.write(`error: ${said}\n`);
    return ExitCode.USAGE;
  }
}

function detailsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
