/** Where a command writes to. */
export interface CliOutput {
  /** Whether a person looks at it: then colours and progress make sense. */
  readonly isTerminal: boolean;
  write(text: string): void;
}

/** What a command has of the world, so that tests can give it another. */
export interface CliIo {
  readonly cwd: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: CliOutput;
  readonly stderr: CliOutput;
  /** All of standard input. */
  stdin(): Promise<Uint8Array>;
}
