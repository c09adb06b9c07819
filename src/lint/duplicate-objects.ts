import { isDeepStrictEqual } from 'util';
import { Finding, Subject } from '../diagnostics/finding';
import { Manifest } from '../manifest/manifest';

/**
 * Objects of one configuration that have kind, namespace and name in common: the cluster would keep the one applied last.
 * Where both say the same nothing is lost, but one of the two is superfluous.
 */
export function duplicateObjects(manifests: ReadonlyArray<Manifest>): Finding[] {
  const first = new Map<string, Manifest>();
  return manifests.flatMap((manifest) => {
    const { groupKind, namespace, name, cluster } = manifest;
    if (name === '') return [];
    const key = JSON.stringify([cluster ?? '', groupKind, namespace, name]);
    const other = first.get(key);
    if (!other) {
      first.set(key, manifest);
      return [];
    }
    const same = isDeepStrictEqual(manifest.object, other.object);
    return [{
      code: 'MESH-DUPLICATE',
      severity: same ? 'warning' as const : 'error' as const,
      layer: 'practice' as const,
      message: same ? 'The object is written twice, with the same content' : 'Another object has the same kind, namespace and name; the cluster would keep the one applied last',
      remedy: same ? 'Write it once.' : 'Give one of the two another name, or write what both say into one.',
      value: name,
      subject: subjectOf(manifest),
      pointer: '/metadata/name',
      origin: manifest.origin,
      related: [{ subject: subjectOf(other), message: 'The other one is here', pointer: '/metadata/name', origin: other.origin }],
      docs: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
    }];
  });
}

function subjectOf({ apiVersion, kind, namespace, name }: Manifest): Subject {
  return { apiVersion, kind, namespace, name };
}
