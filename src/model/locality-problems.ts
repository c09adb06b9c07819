import { localityListProblem } from '../values/locality-list';
import { Field } from './field';
import { Problem } from './problem';
import { ProblemList } from './problem-list';

const TOPOLOGY_LABELS: ReadonlySet<string> = new Set([
  'topology.kubernetes.io/region',
  'topology.kubernetes.io/zone',
  'topology.istio.io/subzone',
]);

/**
 * What is wrong with a `localityLbSetting`, of a load balancer or of the mesh: LOC-001 to LOC-006.
 *
 * @param outlierDetection whether the same block has outlier detection (the mesh's setting counts as if)
 */
export function localityProblems(setting: Field, outlierDetection: boolean): ReadonlyArray<Problem> {
  const problems = new ProblemList();
  const distribute = setting.list('distribute');
  const failover = setting.list('failover');
  if (distribute.length > 0 && failover.length > 0) {
    problems.error('LOC-001', setting.path('failover'), 'A locality setting can have distribute or failover, not both');
    return problems.all;
  }
  if (failover.length > 0) {
    const label = setting.list('failoverPriority').find((entry) => TOPOLOGY_LABELS.has(entry.string));
    if (label !== undefined) {
      const message = `failoverPriority can not have "${label.string}" beside failover, which goes by the topology already`;
      problems.error('LOC-002', label.path(), message, label.string);
      return problems.all;
    }
  }
  if (!checkDistribute(distribute, problems)) return problems.all;
  checkOutlierDetection('LOC-005', setting, outlierDetection, problems);
  checkFailover('LOC-006', failover, problems);
  return problems.all;
}

/**
 * What is wrong with a `zoneAwareLbSetting`: ZA-001 to ZA-003.
 *
 * @param outlierDetection whether the same block has outlier detection (the mesh's setting counts as if)
 */
export function zoneAwareProblems(setting: Field, outlierDetection: boolean): ReadonlyArray<Problem> {
  const problems = new ProblemList();
  for (const entry of setting.list('failoverPriority')) {
    if (!TOPOLOGY_LABELS.has(entry.string)) continue;
    const message = `failoverPriority can not have "${entry.string}": zone aware load balancing goes by the topology already`;
    problems.error('ZA-001', entry.path(), message, entry.string);
  }
  checkOutlierDetection('ZA-002', setting, outlierDetection, problems);
  checkFailover('ZA-003', setting.list('failover'), problems);
  return problems.all;
}

/** False where Istio stops looking. */
function checkDistribute(distribute: ReadonlyArray<Field>, problems: ProblemList): boolean {
  for (const entry of distribute) {
    let sum = 0;
    const targets = entry.entries('to');
    for (const target of targets) {
      const weight = typeof target.value === 'number' ? target.value : 0;
      if (weight < 1 || weight > 100) {
        problems.error('LOC-003', target.path(), `The weight ${weight} must be from 1 to 100`, weight);
        return false;
      }
      sum += weight;
    }
    if (sum !== 100) {
      problems.error('LOC-003', entry.near('to'), `The weights must add up to 100, not to ${sum}`, sum);
      return false;
    }
    checkTargets(targets, problems);
  }
  const sources = distribute.map((entry) => entry.text('from'));
  const problem = localityListProblem(sources);
  if (problem !== undefined) {
    const index = Number(problem.path[0]);
    problems.error('LOC-004', distribute[index].near('from'), `The locality "${sources[index]}" ${problem.message}`, sources[index]);
  }
  return true;
}

/** Istio reads the map in random order, so what overlaps in one order is refused sooner or later. */
function checkTargets(targets: ReadonlyArray<Field>, problems: ProblemList): void {
  const rising = targets.map((target) => target.key).sort();
  for (const keys of [rising, [...rising].reverse()]) {
    const problem = localityListProblem(keys);
    if (problem === undefined) continue;
    const key = keys[Number(problem.path[0])];
    const target = targets.find((one) => one.key === key);
    if (target !== undefined) problems.error('LOC-004', target.path(), `The locality "${key}" ${problem.message}`, key);
    return;
  }
}

function checkOutlierDetection(code: string, setting: Field, outlierDetection: boolean, problems: ProblemList): void {
  if (outlierDetection) return;
  const name = ['failover', 'failoverPriority'].find((one) => setting.list(one).length > 0);
  if (name === undefined) return;
  problems.warning(code, setting.path(name), `${name} has no effect without outlierDetection beside the load balancer: nothing finds out that endpoints fail`);
}

function checkFailover(code: string, failover: ReadonlyArray<Field>, problems: ProblemList): void {
  for (const entry of failover) {
    const from = entry.text('from');
    const to = entry.text('to');
    if (from === to) problems.error(code, entry.path(), `Failover must lead to another region than "${from}"`);
    for (const [name, region] of [['from', from], ['to', to]] as const) {
      if (region.includes('/')) problems.error(code, entry.path(name), `"${region}" must be a region alone, without zone`, region);
      else if (region.includes('*')) problems.error(code, entry.path(name), `The region "${region}" must not have a wildcard`, region);
    }
  }
}
