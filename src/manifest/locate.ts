import { Finding } from '../diagnostics/finding';
import { Origin } from '../diagnostics/origin';
import { YamlSource } from './yaml-source';

/** Finds the text an origin is in. */
export type SourceLookup = (origin: Origin) => YamlSource | undefined;

function located(origin: Origin | undefined, pointer: string | undefined, sourceOf: SourceLookup): Origin | undefined {
  if (!origin || origin.line === undefined || pointer === undefined || pointer === '') return origin;
  const place = sourceOf(origin)?.locate(origin, pointer);
  return place ? { ...origin, ...place } : origin;
}

/**
 * The findings with the place of their field instead of that of their object, related places too. Findings about the object itself and
 * those from an App stay as they are; so does a finding that was located before.
 */
export function locate(findings: ReadonlyArray<Finding>, sourceOf: SourceLookup): Finding[] {
  return findings.map((finding) => {
    if (finding.layer === 'parse') return finding;
    const origin = located(finding.origin, finding.pointer, sourceOf);
    const related = finding.related?.map((place) => {
      const relatedOrigin = located(place.origin, place.pointer, sourceOf);
      return relatedOrigin ? { ...place, origin: relatedOrigin } : place;
    });
    return { ...finding, ...(origin ? { origin } : {}), ...(related ? { related } : {}) };
  });
}
