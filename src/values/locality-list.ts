import { ValueProblem } from './value-problem';

/**
 * What is wrong with a list of localities (`region/zone/subzone`, `*` at the end) that must not overlap: the first problem.
 * Istio compares each entry with the ones before it only, so that `us/*` may follow `us/a`, but not come before it.
 */
export function localityListProblem(localities: ReadonlyArray<string>): ValueProblem | undefined {
  // Places that some entry names or lies in, and places that some entry takes whole.
  const touched = new Set<string>();
  const taken = new Set<string>();
  for (const [index, locality] of localities.entries()) {
    const problem = formProblem(locality);
    if (problem !== undefined) return { path: [index], message: problem, severity: 'error' };
    const [region, zone, subzone] = partsOf(locality);
    const place = zone === undefined ? region : `${region}/${zone}`;
    const overlaps =
      taken.has('*') || (zone !== undefined && taken.has(region)) || (subzone !== undefined && taken.has(place)) || touched.has(locality);
    if (overlaps) return { path: [index], message: 'overlaps with a locality before it', severity: 'error' };
    touched.add(region).add(place).add(locality);
    if (subzone === undefined) taken.add(zone === '*' ? region : place);
    else if (subzone === '*') taken.add(place);
  }
  return undefined;
}

function formProblem(locality: string): string | undefined {
  const star = locality.indexOf('*');
  if (star >= 0 && star < locality.length - 1) return 'may have one "*", at its very end';
  return partsOf(locality).includes('') ? 'must not have an empty region, zone or subzone' : undefined;
}

/** Region, zone and subzone; what follows a third `/` belongs to the subzone. */
function partsOf(locality: string): string[] {
  const parts = locality.split('/');
  return parts.length > 3 ? [parts[0], parts[1], parts.slice(2).join('/')] : parts;
}
