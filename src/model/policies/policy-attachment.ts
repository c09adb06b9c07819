import { Manifest } from '../../manifest/manifest';
import { Labels, LabelSelector } from '../../values/label-selector';
import { targetGroupKind } from '../../values/target-ref';
import { Field } from '../field';
import { GATEWAY_NAME, PolicySubject, PolicyTarget } from './policy-subject';

const GATEWAY = 'gateway.networking.k8s.io/Gateway';
const GATEWAY_CLASS = 'gateway.networking.k8s.io/GatewayClass';
const WAYPOINT_CLASS = 'istio-waypoint';

/** Where an AuthorizationPolicy or RequestAuthentication holds: on what its selector selects, or on what it refers to. */
export class PolicyAttachment {
  public static of(manifest: Manifest): PolicyAttachment {
    const spec = Field.of(manifest.object).child('spec') ?? Field.of(undefined);
    const single = spec.child('targetRef');
    const refs = [...(single === undefined ? [] : [single]), ...spec.list('targetRefs')].filter((ref) => ref.present);
    return new PolicyAttachment(manifest.namespace, selectorOf(spec), refs.map((ref) => targetOf(ref, manifest.namespace)));
  }

  private constructor(
    public readonly namespace: string,
    /** Labels that a workload must carry; empty: every workload in reach. */
    public readonly selector: LabelSelector,
    /** What it refers to; where it refers to anything, the selector does not count. */
    public readonly targets: ReadonlyArray<PolicyTarget>,
  ) {}

  /** Whether it holds there. A policy of the root namespace reaches every namespace, unless it names what it attaches to. */
  public holdsAt(subject: PolicySubject, rootNamespace: string): boolean {
    const proxy = subject.proxy ?? 'sidecar';
    if (this.targets.length > 0) {
      return (proxy === 'gateway' || proxy === 'waypoint') && this.targets.some((target) => this.attaches(target, subject, rootNamespace));
    }
    if (proxy === 'waypoint') return false;
    return (this.namespace === subject.namespace || this.namespace === rootNamespace) && this.selector.matches(subject.labels);
  }

  private attaches(target: PolicyTarget, subject: PolicySubject, rootNamespace: string): boolean {
    switch (target.groupKind) {
      case GATEWAY:
        return target.namespace === subject.namespace && labelOf(subject.labels, GATEWAY_NAME) === target.name;
      case GATEWAY_CLASS:
        return subject.proxy === 'waypoint' && target.name === WAYPOINT_CLASS && this.namespace === rootNamespace;
      default:
        return (
          subject.proxy === 'waypoint' &&
          (subject.serves ?? []).some((one) => one.groupKind === target.groupKind && one.namespace === target.namespace && one.name === target.name)
        );
    }
  }
}

function selectorOf(spec: Field): LabelSelector {
  const labels = spec.child('selector')?.entries('matchLabels') ?? [];
  return LabelSelector.ofLabels(Object.fromEntries(labels.map((label) => [label.key, label.string])));
}

function targetOf(ref: Field, namespace: string): PolicyTarget {
  return { groupKind: targetGroupKind({ group: ref.text('group'), kind: ref.text('kind') }), namespace, name: ref.text('name') };
}

function labelOf(labels: Labels, key: string): string | undefined {
  return Object.hasOwn(labels, key) ? labels[key] : undefined;
}
