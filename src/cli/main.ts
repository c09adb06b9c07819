#!/usr/bin/env node
import { Cli } from './cli';
import { processIo } from './process-io';

// Not process.exit: what was written to a pipe may still be on its way.
void new Cli(processIo()).run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
