import { Command } from 'commander';
import { CodeIndex } from '../lint/code-index';
import { CliIo } from './cli-io';
import { ExitCode } from './exit-code';
import { renderCodePage } from './render-code-page';
import { UsageError } from './usage-error';

/** `explain [code]`: what a code means. */
export function explainCommand(io: CliIo, done: (code: ExitCode) => void): Command {
  return new Command('explain')
    .description('Say what a code means, why it matters and how to put it right; without a code, list all')
    .argument('[code]', 'a code, such as IST0101, or the name of a rule')
    .action((given: string | undefined) => {
      io.stdout.write(given === undefined ? list() : page(given));
      done(ExitCode.OK);
    });
}

function list(): string {
  const { pages } = CodeIndex.all;
  const width = Math.max(...pages.map(({ code }) => code.length));
  return pages.map(({ code, title }) => `${code.padEnd(width)}  ${title}\n`).join('');
}

function page(given: string): string {
  const found = CodeIndex.all.find(given);
  if (found !== undefined) return renderCodePage(found);
  const near = CodeIndex.all.suggestionFor(given);
  throw new UsageError(`There is no code ${JSON.stringify(given.slice(0, 80))}${near === undefined ? '; `cdk8s-istio explain` lists all' : `; did you mean ${near}?`}`);
}
