import { Manifest } from '../manifest/manifest';
import { connectionPoolProblems } from './connection-pool-problems';
import { Field } from './field';
import { Problem } from './problem';
import { ProblemList } from './problem-list';
import { trafficPolicyProblems } from './traffic-policy-problems';

const NONE: ReadonlyArray<Problem> = [];

/** What is wrong with the traffic policies of a DestinationRule, or the connection pools of a Sidecar; read once per object. */
export class PolicyProblems {
  public static of(manifest: Manifest): PolicyProblems {
    let problems = CACHE.get(manifest);
    if (problems === undefined) {
      problems = new PolicyProblems(manifest.kind === 'Sidecar' ? ofSidecar(manifest) : ofDestinationRule(manifest));
      CACHE.set(manifest, problems);
    }
    return problems;
  }

  private constructor(private readonly problems: ReadonlyArray<Problem>) {}

  /** Those of one requirement. */
  public withCode(code: string): ReadonlyArray<Problem> {
    return this.problems.length === 0 ? NONE : this.problems.filter((problem) => problem.code === code);
  }
}

const CACHE = new WeakMap<Manifest, PolicyProblems>();

function ofDestinationRule(manifest: Manifest): ReadonlyArray<Problem> {
  const spec = Field.of(manifest.object).child('spec');
  const problems = new ProblemList();
  for (const subset of spec?.list('subsets') ?? []) {
    const policy = subset.child('trafficPolicy');
    // Istio loses the warnings of subsets.
    if (policy !== undefined) problems.addErrors(trafficPolicyProblems(policy, manifest.namespace));
  }
  const policy = spec?.child('trafficPolicy');
  if (policy !== undefined) problems.addAll(trafficPolicyProblems(policy, manifest.namespace));
  return problems.all;
}

function ofSidecar(manifest: Manifest): ReadonlyArray<Problem> {
  const spec = Field.of(manifest.object).child('spec');
  const problems = new ProblemList();
  for (const listener of spec?.list('ingress') ?? []) {
    const pool = listener.has('port') ? listener.child('connectionPool') : undefined;
    if (pool !== undefined) problems.addAll(connectionPoolProblems(pool));
  }
  const inbound = spec?.child('inboundConnectionPool');
  if (inbound !== undefined) problems.addAll(connectionPoolProblems(inbound));
  return problems.all;
}
