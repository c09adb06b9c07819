import { Manifest } from '../manifest/manifest';

/**
 * Oldest first, as everywhere "first" decides in Istio: creation time, then name, then namespace. An object without
 * a creation time counts as older than any that has one.
 */
export function compareAge(a: Manifest, b: Manifest): number {
  return bornAt(a) - bornAt(b) || compareText(a.name, b.name) || compareText(a.namespace, b.namespace);
}

/** A copy of the list, oldest first. */
export function oldestFirst<T extends { readonly manifest: Manifest }>(items: Iterable<T>): T[] {
  return [...items].sort((a, b) => compareAge(a.manifest, b.manifest));
}

/** By code units: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function bornAt(manifest: Manifest): number {
  const time = manifest.creationTimestamp === undefined ? NaN : Date.parse(manifest.creationTimestamp);
  return Number.isNaN(time) ? 0 : time;
}
