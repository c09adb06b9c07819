import { FieldPath, toPointer } from '../diagnostics/field-path';
import { RelatedPlace } from '../diagnostics/finding';
import { Manifest } from '../manifest/manifest';

/** A place in another object that a finding has to do with. */
export function placeOf({ apiVersion, kind, namespace, name, origin }: Manifest, path: FieldPath, message: string): RelatedPlace {
  return { subject: { apiVersion, kind, namespace, name }, message, pointer: toPointer(path), origin };
}
