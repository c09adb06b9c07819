import { LabelSelector } from '../../values/label-selector';
import { Field } from '../field';
import { ManifestIndex } from '../manifest-index';

/** How far a ServiceEntry may be seen, whatever its own `exportTo` says. */
export type Visibility = 'NONE' | 'NAMESPACE' | 'PUBLIC';

/** The mesh's say in who sees ServiceEntries of which namespaces (`serviceEntryVisibility`). */
export class ServiceEntryVisibility {
  private readonly kept = new Map<string, Visibility>();

  /** @param written the mesh config's block; undefined: it has no say */
  constructor(
    private readonly written: Field | undefined,
    private readonly index: ManifestIndex,
  ) {}

  /** For ServiceEntries of the namespace: the first policy that selects it decides, else the default. */
  public ofNamespace(namespace: string): Visibility {
    // Sidecars mind it only where the mesh says that they do.
    if (!this.written?.flag('applyToSidecars')) return 'PUBLIC';
    let visibility = this.kept.get(namespace);
    if (visibility === undefined) {
      visibility = this.decide(namespace, this.written);
      this.kept.set(namespace, visibility);
    }
    return visibility;
  }

  private decide(namespace: string, written: Field): Visibility {
    const labels = { 'kubernetes.io/metadata.name': namespace, ...this.index.get('Namespace', '', namespace)?.labels };
    const policy = written.list('policies').find((one) =>
      one.list('matchingRules').some((rule) => LabelSelector.tryParse(rule.child('namespaceSelector')?.value)?.matches(labels) === true),
    );
    const named = policy?.text('visibility') ?? written.text('defaultVisibility');
    return named === 'NONE' || named === 'NAMESPACE' ? named : 'PUBLIC';
  }
}
