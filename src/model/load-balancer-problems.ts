import { durationProblem } from '../values/duration';
import { maglevTableSizeProblem } from '../values/maglev-table-size';
import { Field } from './field';
import { localityProblems, zoneAwareProblems } from './locality-problems';
import { Problem } from './problem';
import { ProblemList } from './problem-list';

/**
 * What is wrong with a load balancer: TP-030 to TP-037, and LOC and ZA for its locality settings.
 *
 * @param outlierDetection whether the same block has outlier detection
 */
export function loadBalancerProblems(balancer: Field, outlierDetection: boolean): ReadonlyArray<Problem> {
  const problems = new ProblemList();
  const hash = balancer.child('consistentHash');
  if (hash !== undefined) checkConsistentHash(hash, problems);
  const locality = balancer.child('localityLbSetting');
  const zoneAware = balancer.child('zoneAwareLbSetting');
  if (locality !== undefined && zoneAware !== undefined) {
    problems.error('TP-034', zoneAware.path(), 'A load balancer can have localityLbSetting or zoneAwareLbSetting, not both');
  }
  if (locality !== undefined) problems.addAll(localityProblems(locality, outlierDetection));
  if (zoneAware !== undefined) problems.addAll(zoneAwareProblems(zoneAware, outlierDetection));
  const warmup = balancer.child('warmup');
  if (warmup !== undefined) checkWarmup(warmup, problems);
  return problems.all;
}

function checkConsistentHash(hash: Field, problems: ProblemList): void {
  const cookie = hash.child('httpCookie');
  if (cookie !== undefined) checkCookie(cookie, problems);
  const size = hash.number('minimumRingSize') ?? 0;
  if (size !== 0) {
    problems.warning('TP-032', hash.path('minimumRingSize'), 'minimumRingSize is deprecated: use ringHash.minimumRingSize', size);
    const algorithm = ['ringHash', 'maglev'].find((name) => hash.has(name));
    if (algorithm !== undefined) problems.error('TP-032', hash.path(algorithm), `${algorithm} can not be used together with the deprecated minimumRingSize`);
  }
  const maglev = hash.child('maglev');
  if (maglev !== undefined) problems.number('TP-033', maglev, 'tableSize', maglevTableSizeProblem);
}

function checkCookie(cookie: Field, problems: ProblemList): void {
  if (cookie.text('name') === '') problems.error('TP-030', cookie.near('name'), 'The cookie must have a name', '');
  const names = new Set<string>();
  for (const attribute of cookie.list('attributes')) {
    const name = attribute.text('name');
    if (name === '') problems.error('TP-031', attribute.near('name'), 'The attribute of the cookie must have a name', '');
    else if (names.has(name)) problems.error('TP-031', attribute.path('name'), `The cookie has the attribute "${name}" twice`, name);
    names.add(name);
  }
}

function checkWarmup(warmup: Field, problems: ProblemList): void {
  if (warmup.has('duration')) problems.text('TP-037', warmup, 'duration', durationProblem);
  else problems.error('TP-037', warmup.path(), 'warmup must have a duration');
  const minimum = warmup.number('minimumPercent') ?? 0;
  if (minimum > 100) problems.error('TP-037', warmup.path('minimumPercent'), `minimumPercent ${minimum} must not be more than 100`, minimum);
  const aggression = warmup.number('aggression');
  if (aggression !== undefined && aggression <= 0) {
    problems.error('TP-037', warmup.path('aggression'), `aggression ${aggression} must be more than 0`, aggression);
  }
}
