import { ValueProblem } from './value-problem';

/** A reference to the object that a policy attaches to. */
export interface TargetRefSpec {
  readonly group?: string | null;
  readonly kind?: string | null;
  readonly name?: string | null;
  readonly namespace?: string | null;
}

/** Group-kinds that policies attach to. */
const TARGETS: ReadonlySet<string> = new Set([
  'Service',
  'networking.istio.io/ServiceEntry',
  'gateway.networking.k8s.io/Gateway',
  'gateway.networking.k8s.io/GatewayClass',
]);

/** The group-kind a reference names (`Service`, `gateway.networking.k8s.io/Gateway`). */
export function targetGroupKind(ref: TargetRefSpec): string {
  const group = ref.group ?? '';
  return group === '' || group === 'core' ? (ref.kind ?? '') : `${group}/${ref.kind ?? ''}`;
}

/** What is wrong with a reference: its name is required, a namespace forbidden, and only some kinds can be attached to. */
export function targetRefProblems(ref: TargetRefSpec | undefined | null): ValueProblem[] {
  if (ref === undefined || ref === null) return [];
  const problems: ValueProblem[] = [];
  if ((ref.name ?? '') === '') problems.push({ rule: 'TR-001', path: ['name'], message: 'is empty', severity: 'error' });
  if ((ref.namespace ?? '') !== '') {
    problems.push({ rule: 'TR-002', path: ['namespace'], message: 'must be left out: a policy attaches only within its namespace', severity: 'error' });
  }
  const target = targetGroupKind(ref);
  if (!TARGETS.has(target)) {
    const message = `is "${target}": policies attach to a Service, a ServiceEntry, or a Gateway or GatewayClass of gateway.networking.k8s.io`;
    problems.push({ rule: 'TR-003', path: ['kind'], message, severity: 'error' });
  }
  return problems;
}
