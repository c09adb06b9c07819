import { Manifest } from '../../manifest/manifest';
import { policyLabels } from '../analysis/analysis-model';
import { Field } from '../field';
import type { MeshModel } from '../mesh-model';
import { selects } from '../proxy';
import { hasTargetRefs, selectedWorkloads } from './selected-workloads';
import { keptWithModel } from './model-cache';

const REQUEST_AUTHENTICATION = 'security.istio.io/RequestAuthentication';

/** Where tokens are checked by RequestAuthentications. */
export class TokenChecks {
  public static readonly of = keptWithModel((model) => new TokenChecks(model));

  private readonly attached = new Set<string>();
  private readonly byNamespace = new Map<string, ReadonlyArray<Manifest>>();

  private constructor(private readonly model: MeshModel) {
    for (const policy of model.index.ofKind(REQUEST_AUTHENTICATION)) for (const target of targetsOf(policy)) this.attached.add(target);
  }

  /** A place where the AuthorizationPolicy holds and no token is checked, in words; undefined where there is none. */
  public missingFor(policy: Manifest): string | undefined {
    if (hasTargetRefs(policy)) {
      const target = targetsOf(policy).find((each) => !this.attached.has(each) && !this.checkedForGateways());
      return target === undefined ? undefined : target.split('|').join(' ');
    }
    const workloads = selectedWorkloads(policy, this.model);
    if (workloads.length === 0) return this.candidates(policy.namespace).length === 0 ? `the namespace ${policy.namespace}` : undefined;
    const unchecked = workloads.find((workload) => !this.candidates(workload.namespace).some((each) => selects(policyLabels(each), workload.labels)));
    return unchecked === undefined ? undefined : `${unchecked.kind} ${unchecked.namespace}/${unchecked.name}`;
  }

  /** Those that can select something in the namespace. */
  private candidates(namespace: string): ReadonlyArray<Manifest> {
    const { index, settings } = this.model;
    const known = this.byNamespace.get(namespace);
    if (known !== undefined) return known;
    const root = namespace === settings.rootNamespace ? [] : index.inNamespace(REQUEST_AUTHENTICATION, settings.rootNamespace);
    const found = [...index.inNamespace(REQUEST_AUTHENTICATION, namespace), ...root].filter((policy) => !hasTargetRefs(policy));
    this.byNamespace.set(namespace, found);
    return found;
  }

  /** A policy by labels may select the proxies of what is referred to. */
  private checkedForGateways(): boolean {
    return this.model.index.ofKind(REQUEST_AUTHENTICATION).some((policy) => !hasTargetRefs(policy));
  }
}

/** What a policy attaches to by reference, each as `kind|namespace/name`. */
export function targetsOf(policy: Manifest): ReadonlyArray<string> {
  const spec = Field.of(policy.object).child('spec');
  const refs = [...(spec?.list('targetRefs') ?? []), ...(spec?.child('targetRef') === undefined ? [] : [spec.child('targetRef')])];
  return refs.flatMap((ref) => (ref === undefined ? [] : `${ref.text('kind')}|${ref.text('namespace') || policy.namespace}/${ref.text('name')}`));
}
