import { compareAge } from '../age-order';
import { Field } from '../field';
import { ManifestIndex } from '../manifest-index';

const PEER_AUTHENTICATION = 'security.istio.io/PeerAuthentication';

/** Server-side mutual TLS as said for a whole namespace: by its own policy, else by the mesh's, else PERMISSIVE. */
export class MtlsLevels {
  private readonly modes = new Map<string, string>();

  constructor(
    private readonly index: ManifestIndex,
    private readonly rootNamespace: string,
  ) {}

  /** Mode in force for a namespace where no workload says otherwise. */
  public ofNamespace(namespace: string): string {
    let mode = this.modes.get(namespace);
    if (mode === undefined) {
      mode = this.written(namespace) ?? this.written(this.rootNamespace) ?? 'PERMISSIVE';
      this.modes.set(namespace, mode);
    }
    return mode;
  }

  private written(namespace: string): string | undefined {
    const policies = this.index.inNamespace(PEER_AUTHENTICATION, namespace).filter((policy) => {
      const labels = Field.of(policy.object).child('spec')?.child('selector')?.entries('matchLabels');
      return labels === undefined || labels.length === 0;
    });
    const oldest = [...policies].sort(compareAge)[0];
    const mode = oldest === undefined ? '' : (Field.of(oldest.object).child('spec')?.child('mtls')?.text('mode') ?? '');
    return mode === '' || mode === 'UNSET' ? undefined : mode;
  }
}
