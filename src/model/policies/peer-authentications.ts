import { Manifest } from '../../manifest/manifest';
import { LabelSelector } from '../../values/label-selector';
import { compareAge } from '../age-order';
import { Field } from '../field';
import { ManifestIndex } from '../manifest-index';
import { PolicySubject } from './policy-subject';

const PEER_AUTHENTICATION = 'security.istio.io/PeerAuthentication';

export type MtlsMode = 'STRICT' | 'PERMISSIVE' | 'DISABLE';

/** How a workload takes connections, and who says so. */
export interface MtlsDecision {
  readonly mode: MtlsMode;
  /** Absent where nobody wrote it: the default. */
  readonly manifest?: Manifest;
  /** Where in it. */
  readonly field?: Field;
}

interface Policy {
  readonly manifest: Manifest;
  readonly selector: LabelSelector;
  readonly spec: Field;
}

const DEFAULT: MtlsDecision = { mode: 'PERMISSIVE' };

/**
 * Server-side mutual TLS: for a port of a workload by its own policy, else its namespace's, else the mesh's, else PERMISSIVE; at
 * each level the oldest policy counts, and one that is UNSET asks the next level.
 */
export class PeerAuthentications {
  private readonly byNamespace = new Map<string, { readonly whole: Policy | undefined; readonly selecting: ReadonlyArray<Policy> }>();

  constructor(
    private readonly index: ManifestIndex,
    private readonly rootNamespace: string,
  ) {}

  /** What holds for a namespace where no workload says otherwise. */
  public forNamespace(namespace: string): MtlsDecision {
    return written(this.policies(namespace).whole) ?? written(this.policies(this.rootNamespace).whole) ?? DEFAULT;
  }

  /** Mode in force for a namespace where no workload says otherwise. */
  public ofNamespace(namespace: string): MtlsMode {
    return this.forNamespace(namespace).mode;
  }

  /**
   * What holds at a port of a workload.
   *
   * @param port port of the workload, not of a Service
   */
  public at(subject: PolicySubject, port: number): MtlsDecision {
    const policy = this.own(subject);
    const ofPort = policy?.spec.child('portLevelMtls')?.child(String(port));
    return mode(policy, ofPort) ?? written(policy) ?? this.forNamespace(subject.namespace);
  }

  /** Ports for which a policy of the workload says something of its own. */
  public ports(subject: PolicySubject): ReadonlyArray<number> {
    return (this.own(subject)?.spec.entries('portLevelMtls') ?? []).map((entry) => Number(entry.key));
  }

  /** The policy that selects the workload. Policies of the root namespace do not select. */
  private own(subject: PolicySubject): Policy | undefined {
    if (subject.namespace === this.rootNamespace) return undefined;
    return this.policies(subject.namespace).selecting.find(({ selector }) => selector.matches(subject.labels));
  }

  private policies(namespace: string) {
    let found = this.byNamespace.get(namespace);
    if (found === undefined) {
      const all = [...this.index.inNamespace(PEER_AUTHENTICATION, namespace)].sort(compareAge).map(read);
      found = { whole: all.find(({ selector }) => selector.isEmpty()), selecting: all.filter(({ selector }) => !selector.isEmpty()) };
      this.byNamespace.set(namespace, found);
    }
    return found;
  }
}

function read(manifest: Manifest): Policy {
  const spec = Field.of(manifest.object).child('spec') ?? Field.of(undefined);
  const labels = spec.child('selector')?.entries('matchLabels') ?? [];
  return { manifest, spec, selector: LabelSelector.ofLabels(Object.fromEntries(labels.map((label) => [label.key, label.string]))) };
}

function written(policy: Policy | undefined): MtlsDecision | undefined {
  return mode(policy, policy?.spec.child('mtls'));
}

function mode(policy: Policy | undefined, field: Field | undefined): MtlsDecision | undefined {
  const text = field?.text('mode');
  if (policy === undefined || field === undefined) return undefined;
  return text === 'STRICT' || text === 'PERMISSIVE' || text === 'DISABLE' ? { mode: text, manifest: policy.manifest, field } : undefined;
}
