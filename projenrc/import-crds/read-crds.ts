import { execFileSync } from 'child_process';
import { readdirSync, readFileSync, statSync } from 'fs';
import { join } from 'path';
import { loadAll } from 'js-yaml';
import { Crd, tryParseCrd } from './crd';
import { PinnedSource } from './pinned-source';

interface GoModule {
  readonly Dir?: string;
  readonly Sum?: string;
  readonly Error?: string;
}

/** Folder of the module in Go's module cache, after its checksum was compared with the pinned one. */
function fetchModule(source: PinnedSource): string {
  const name = `${source.module}@${source.version}`;
  const module = JSON.parse(execFileSync('go', ['mod', 'download', '-json', name], { encoding: 'utf8' })) as GoModule;
  if (module.Error || !module.Dir) {
    throw new Error(`could not download ${name}: ${module.Error ?? 'no folder given'}`);
  }
  if (module.Sum !== source.sum) {
    throw new Error(`${name} has checksum ${module.Sum}, pinned is ${source.sum}`);
  }
  return module.Dir;
}

function yamlFiles(path: string): string[] {
  return statSync(path).isDirectory()
    ? readdirSync(path).filter((file) => file.endsWith('.yaml')).sort().map((file) => join(path, file))
    : [path];
}

/** Every served CRD of the sources, ordered by group, kind and channel. */
export function readCrds(sources: ReadonlyArray<PinnedSource>): Crd[] {
  const crds: Crd[] = [];
  for (const source of sources) {
    const root = fetchModule(source);
    for (const [channel, path] of Object.entries(source.channels)) {
      for (const file of yamlFiles(join(root, path))) {
        for (const document of loadAll(readFileSync(file, 'utf8')) as unknown[]) {
          const crd = tryParseCrd(document, channel);
          if (crd) {
            crds.push(crd);
          }
        }
      }
    }
  }
  const key = (crd: Crd) => `${crd.group}/${crd.kind}/${crd.channel}`;
  return crds.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
