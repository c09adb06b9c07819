import { Manifest } from '../../manifest/manifest';
import { Labels } from '../../values/label-selector';
import { ManifestIndex } from '../manifest-index';
import { Group } from './group';
import { LabelIndex } from './label-index';
import { Pod } from './pod';

/** Objects of one kind of which each Pod, and each namespace, can have one only (Sidecar, Telemetry). */
export class WorkloadClaims {
  private readonly claims = new Map<Pod, Manifest[]>();
  private readonly groups = new Map<Pod, Group>();
  private readonly defaults = new Map<string, Group>();

  /**
   * @param labelsOf the labels an object selects by
   * @param isDefault whether an object holds for its namespace
   */
  constructor(
    private readonly index: ManifestIndex,
    private readonly pods: LabelIndex<Pod>,
    private readonly groupKind: string,
    private readonly labelsOf: (manifest: Manifest) => Labels,
    private readonly isDefault: (manifest: Manifest) => boolean,
  ) {
    for (const manifest of index.ofKind(groupKind)) {
      for (const pod of this.selected(manifest)) {
        const list = this.claims.get(pod);
        if (list) list.push(manifest);
        else this.claims.set(pod, [manifest]);
      }
    }
  }

  /** The Pods of its namespace that an object selects; none where it has no selector. */
  public selected(manifest: Manifest): ReadonlyArray<Pod> {
    const labels = this.labelsOf(manifest);
    return Object.keys(labels).length === 0 ? [] : this.pods.select(labels, manifest.namespace);
  }

  /** Names others that select a Pod; `''` where there are none. */
  public othersAt(pod: Pod, manifest: Manifest): string {
    const claims = this.claims.get(pod) ?? [];
    if (claims.length < 2) return '';
    const group = this.groups.get(pod) ?? new Group(claims);
    this.groups.set(pod, group);
    return group.but(manifest);
  }

  /** Names others that hold for a namespace like this one; `''` where there are none, or this one does not. */
  public otherDefaults(manifest: Manifest): string {
    if (!this.isDefault(manifest)) return '';
    const { namespace } = manifest;
    const group = this.defaults.get(namespace) ?? new Group(this.index.inNamespace(this.groupKind, namespace).filter(this.isDefault));
    this.defaults.set(namespace, group);
    return group.but(manifest);
  }
}
