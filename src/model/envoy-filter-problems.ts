import { Manifest } from '../manifest/manifest';
import { currentFilterName, isHttpConnectionManager } from '../values/envoy-filter-name';
import { MAX_REGEX_BYTES, regexProblem } from '../values/regex';
import { Field } from './field';
import { Problem } from './problem';
import { ProblemList } from './problem-list';

const NONE: ReadonlyArray<Problem> = [];
const OF_LISTENER: ReadonlySet<string> = new Set(['LISTENER', 'FILTER_CHAIN', 'NETWORK_FILTER', 'HTTP_FILTER']);
const OF_ROUTES: ReadonlySet<string> = new Set(['ROUTE_CONFIGURATION', 'VIRTUAL_HOST', 'HTTP_ROUTE']);
const OBJECT_MATCHES: ReadonlyArray<string> = ['listener', 'routeConfiguration', 'cluster'];

/**
 * What is wrong with the patches of an EnvoyFilter, up to their values: EF-010 to EF-020; read once per object. Istio
 * stops looking at a patch at its first error, so one list keeps the order for all these requirements.
 */
export class EnvoyFilterProblems {
  public static of(manifest: Manifest): EnvoyFilterProblems {
    let problems = CACHE.get(manifest);
    if (problems === undefined) {
      problems = new EnvoyFilterProblems(manifest);
      CACHE.set(manifest, problems);
    }
    return problems;
  }

  /** Patches whose values Istio goes on to read. */
  public readonly accepted: ReadonlyArray<Field>;
  private readonly problems: ReadonlyArray<Problem>;

  private constructor(manifest: Manifest) {
    const problems = new ProblemList();
    const patches = Field.of(manifest.object).child('spec')?.list('configPatches') ?? [];
    this.accepted = patches.filter((patch) => checkPatch(patch, problems));
    this.problems = problems.all;
  }

  /** Those of one requirement. */
  public withCode(code: string): ReadonlyArray<Problem> {
    return this.problems.length === 0 ? NONE : this.problems.filter((problem) => problem.code === code);
  }
}

const CACHE = new WeakMap<Manifest, EnvoyFilterProblems>();

/** Whether Istio goes on to read the patch's value. */
function checkPatch(config: Field, problems: ProblemList): boolean {
  if (!config.present) {
    problems.error('EF-010', config.path(), 'A patch must not be null', null);
    return false;
  }
  const match = config.child('match');
  if (match?.text('context') === 'WAYPOINT') return false;
  const applyTo = config.text('applyTo');
  if (applyTo === '' || applyTo === 'INVALID') {
    problems.error('EF-012', config.near('applyTo'), 'applyTo must say what is patched, such as HTTP_FILTER or CLUSTER', applyTo);
    return false;
  }
  const patch = config.child('patch');
  if (patch === undefined) {
    problems.error('EF-013', config.near('patch'), 'The patch itself is missing');
    return false;
  }
  const operation = patch.text('operation');
  if (operation === '' || operation === 'INVALID') {
    problems.error('EF-014', patch.near('operation'), 'A patch must have an operation, such as MERGE or INSERT_BEFORE', operation);
    return false;
  }
  if (operation !== 'REMOVE' && !patch.has('value')) {
    problems.error('EF-015', patch.near('value'), `A patch with the operation ${operation} must have a value`);
    return false;
  }
  return match === undefined || checkMatch(match, applyTo, problems);
}

function checkMatch(match: Field, applyTo: string, problems: ProblemList): boolean {
  const proxy = match.child('proxy');
  const version = proxy?.text('proxyVersion') ?? '';
  if (proxy !== undefined && version !== '') {
    const path = proxy.path('proxyVersion');
    if (Buffer.byteLength(version) > MAX_REGEX_BYTES) {
      problems.warning('EF-016', path, `The expression for the proxy version is longer than ${MAX_REGEX_BYTES} bytes`);
    } else {
      const problem = regexProblem(version);
      if (problem !== undefined) {
        problems.error('EF-016', path, `proxyVersion "${version}" ${problem}`, version);
        return false;
      }
    }
  }
  const object = OBJECT_MATCHES.find((name) => match.has(name));
  if (object === undefined) return true;
  const expected = expectedMatch(applyTo);
  if (expected !== undefined && object !== expected) {
    problems.error(codeOf(expected), match.path(object), `applyTo ${applyTo} is matched by ${expected}, not by ${object}`);
    // Of routes and clusters Istio goes on to read the value, and can say more.
    return expected !== 'listener';
  }
  const filter = OF_LISTENER.has(applyTo) ? match.child('listener')?.child('filterChain')?.child('filter') : undefined;
  return filter === undefined || checkFilter(filter, applyTo, problems);
}

function expectedMatch(applyTo: string): string | undefined {
  if (OF_LISTENER.has(applyTo)) return 'listener';
  if (OF_ROUTES.has(applyTo)) return 'routeConfiguration';
  return applyTo === 'CLUSTER' ? 'cluster' : undefined;
}

function codeOf(expected: string): string {
  if (expected === 'listener') return 'EF-017';
  return expected === 'cluster' ? 'EF-020' : 'EF-019';
}

function checkFilter(filter: Field, applyTo: string, problems: ProblemList): boolean {
  if (applyTo === 'LISTENER' || applyTo === 'FILTER_CHAIN') {
    problems.warning('EF-018', filter.path(), `A match of a filter has no effect with applyTo ${applyTo}`);
  }
  const name = filter.text('name');
  if (name === '') {
    problems.error('EF-018', filter.near('name'), 'A match of a filter must name it', '');
    return false;
  }
  const subFilter = filter.child('subFilter');
  if (subFilter !== undefined) {
    const problem = subFilterProblem(subFilter, name, applyTo);
    if (problem !== undefined) {
      problems.error('EF-018', subFilter.path(), problem);
      return false;
    }
    checkFilterName(subFilter, problems);
  }
  checkFilterName(filter, problems);
  return true;
}

function subFilterProblem(subFilter: Field, filterName: string, applyTo: string): string | undefined {
  if (applyTo !== 'HTTP_FILTER') return `subFilter can be matched with applyTo HTTP_FILTER only, not with ${applyTo}`;
  if (!isHttpConnectionManager(filterName)) {
    return `subFilter can be matched only inside the filter envoy.filters.network.http_connection_manager, not inside "${filterName}"`;
  }
  return subFilter.text('name') === '' ? 'A match of a subFilter must name it' : undefined;
}

function checkFilterName(filter: Field, problems: ProblemList): void {
  const name = filter.text('name');
  const current = currentFilterName(name);
  if (current !== undefined) problems.warning('EF-018', filter.path('name'), `The filter name "${name}" is deprecated: it is "${current}" now`, name);
}
