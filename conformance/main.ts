import { existsSync } from 'fs';
import { join, resolve } from 'path';
import { Argument, Command } from 'commander';
import { runFile } from './run-file';
import { AnySuite, SUITES } from './suites';

/** Where labelled cases lie, where they are at all. */
const LABELLED = resolve(__dirname, '../../shared/conformance');

interface Flags {
  readonly out?: string;
  readonly verbose?: boolean;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function run(suite: AnySuite, file: string, { out, verbose }: Flags): void {
  const started = Date.now();
  const sheet = runFile(suite, file, out);
  for (const line of sheet.classLines(verbose ?? false)) print(line);
  const facets = sheet.facetLine();
  if (facets !== '') print(facets);
  print(`${((Date.now() - started) / 1000).toFixed(1)} s`);
  print(sheet.scoreLine());
}

function runIfThere(suite: AnySuite, file: string | undefined, flags: Flags): void {
  const path = file ?? join(LABELLED, `${suite.name}.jsonl`);
  if (file !== undefined || existsSync(path)) run(suite, path, flags);
  else print(`${suite.name}: skipped, there are no labelled cases in ../shared/conformance`);
}

new Command('conformance')
  .description('Answers labelled cases through the library and counts where it agrees')
  .addArgument(new Argument('[suite]', 'what to ask').choices(SUITES.map((suite) => suite.name)))
  .argument('[file]', 'cases, one JSON object per line; without it, the file of that name in ../shared/conformance')
  .option('--out <file>', 'write the answers there, one JSON object per line')
  .option('--verbose', 'say of each shown case what disagrees')
  .action((name: string | undefined, file: string | undefined, flags: Flags) => {
    for (const suite of SUITES) {
      if (name === undefined || suite.name === name) runIfThere(suite, file, flags);
    }
  })
  .parse();
