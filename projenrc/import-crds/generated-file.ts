import { Crd, CrdVersion } from './crd';
import { groupFileName } from './file-name';

export const HEADER = '// Written by the import:crds task. Do not edit.\n';

/** Groups whose kinds live in another group's file. */
const FILE_OF_GROUP: Readonly<Record<string, string>> = {
  'gateway.networking.x-k8s.io': 'gateway.networking.k8s.io',
};

/** A kind in its newest served version, in the widest channel. */
export interface NewestKind {
  readonly crd: Crd;
  readonly version: CrdVersion;
}

/** The kinds of each file (name without extension), sorted; one entry per kind. The experimental channel has all that the standard one has. */
export function kindsByFile(crds: ReadonlyArray<Crd>): Map<string, NewestKind[]> {
  const files = new Map<string, NewestKind[]>();
  for (const crd of crds.filter((each) => each.channel !== 'standard')) {
    const file = groupFileName(FILE_OF_GROUP[crd.group] ?? crd.group);
    files.set(file, [...(files.get(file) ?? []), { crd, version: crd.versions[0] }]);
  }
  return files;
}
