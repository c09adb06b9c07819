import { Manifest } from '../../manifest/manifest';
import { Labels } from '../../values/label-selector';
import { ManifestIndex } from '../manifest-index';
import { LabelIndex } from './label-index';
import { Pod } from './pod';

/** Objects of one kind of which each Pod, and each namespace, can have one only (Sidecar, Telemetry). */
export class WorkloadClaims {
  private readonly claimed = new Map<Pod, Manifest[]>();

  /** @param labelsOf the labels an object selects by; empty for those that hold for the namespace */
  constructor(index: ManifestIndex, private readonly pods: LabelIndex<Pod>, groupKind: string, private readonly labelsOf: (manifest: Manifest) => Labels) {
    for (const manifest of index.ofKind(groupKind)) {
      for (const pod of this.selected(manifest)) {
        const list = this.claimed.get(pod);
        if (list) list.push(manifest);
        else this.claimed.set(pod, [manifest]);
      }
    }
    for (const list of this.claimed.values()) list.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** The Pods of its namespace that an object selects; none where it has no selector. */
  public selected(manifest: Manifest): ReadonlyArray<Pod> {
    const labels = this.labelsOf(manifest);
    return Object.keys(labels).length === 0 ? [] : this.pods.select(labels, manifest.namespace);
  }

  /** Everything that selects a Pod, by name. */
  public of(pod: Pod): ReadonlyArray<Manifest> {
    return this.claimed.get(pod) ?? [];
  }
}
