import { homedir } from 'os';
import { CliIo, CliOutput } from './cli-io';

function output(stream: NodeJS.WriteStream): CliOutput {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read us (`| head`) has seen enough.
    if (error.code !== 'EPIPE') throw error;
  });
  return { isTerminal: stream.isTTY === true, write: (text) => void stream.write(text) };
}

/** The process that we run in. */
export function processIo(): CliIo {
  return {
    cwd: process.cwd(),
    home: homedir(),
    env: process.env,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    async stdin() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array));
      return Buffer.concat(chunks);
    },
  };
}
