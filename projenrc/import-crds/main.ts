import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { constructModule } from './construct-module';
import { HEADER, kindsByFile } from './generated-file';
import { PINNED_SOURCES } from './pinned-source';
import { readCrds } from './read-crds';
import { History, releaseModules } from './release-modules';
import { schemaModules } from './schema-modules';
import { TO_WIRE_TEXT } from './to-wire-module';
import { wireTypeModules } from './wire-type-modules';

const IMPORTS = join(__dirname, '..', '..', 'imports');

/** Replaces a folder of `imports/`, so that a kind which upstream dropped leaves nothing behind. */
function replaceFolder(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(join(IMPORTS, folder), { recursive: true, force: true });
  for (const [file, text] of files) {
    const path = join(IMPORTS, folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

/** `import:crds [HISTORY]`: HISTORY is a folder with `istio-since.json` and `gateway-api-since.json`; without it the release table stays. */
async function main(history: string | undefined): Promise<void> {
  const crds = readCrds(PINNED_SOURCES);
  replaceFolder('schemas', schemaModules(crds));
  replaceFolder('types', await wireTypeModules(crds));
  writeFileSync(join(IMPORTS, 'to-wire.ts'), `${HEADER}${TO_WIRE_TEXT}`);
  for (const [file, kinds] of kindsByFile(crds)) {
    writeFileSync(join(IMPORTS, `${file}.ts`), constructModule(kinds));
  }
  if (history !== undefined) {
    replaceFolder('releases', releaseModules(
      readJson<History>(join(history, 'istio-since.json')),
      readJson<{ standard: History; experimental: History }>(join(history, 'gateway-api-since.json')),
    ));
  }
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
