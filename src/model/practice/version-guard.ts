import { FieldPath } from '../../diagnostics/field-path';
import { Manifest } from '../../manifest/manifest';
import { Regex } from '../../values/regex';
import { Field } from '../field';

/** A pattern of proxy versions, and where it stands. */
export interface VersionGuard {
  readonly pattern: string;
  readonly path: FieldPath;
}

/** Every pattern of proxy versions in an EnvoyFilter. */
export function versionGuards(filter: Manifest): VersionGuard[] {
  return (Field.of(filter.object).child('spec')?.list('configPatches') ?? []).flatMap((patch) => {
    const proxy = patch.child('match')?.child('proxy');
    const pattern = proxy?.text('proxyVersion') ?? '';
    return proxy === undefined || pattern === '' ? [] : [{ pattern, path: proxy.path('proxyVersion') }];
  });
}

/** Whether the pattern matches any proxy that a release has or may come to have. One that can not be read counts as matching. */
export function takesRelease({ pattern }: VersionGuard, release: string): boolean {
  const regex = Regex.tryParse(pattern);
  if (regex === undefined) return true;
  const patches = Array.from({ length: 40 }, (_, patch) => `${release}.${patch}`);
  const early = ['alpha', 'beta', 'rc'].flatMap((stage) => [0, 1, 2, 3].map((count) => `${release}.0-${stage}.${count}`));
  return [release, `${release}-dev`, ...patches, ...early].some((version) => regex.partialMatch(version));
}
