import { Manifest } from '../../manifest/manifest';
import { didYouMean } from '../../values/edit-distance';

/** How many names are compared at most: a namespace of more is one where a guess would be idle. */
const LIMIT = 200;

/** Which of the objects was probably meant by a name: `: did you mean web?`, or `''`. */
export function nearestName(name: string, objects: ReadonlyArray<Manifest>): string {
  if (objects.length > LIMIT) return '';
  const near = didYouMean(name, objects.map((each) => each.name));
  return near === undefined ? '' : `: did you mean ${near}?`;
}
