import { ManifestIndex } from '../manifest-index';
import { selects } from '../proxy';
import { Workload } from './workload';
import { WORKLOAD_KINDS, workloadOf } from './workload-reader';

const NONE: ReadonlyArray<Workload> = [];

/** Every workload, found by namespace and labels. */
export class WorkloadRegistry {
  public static from(index: ManifestIndex): WorkloadRegistry {
    const workloads: Workload[] = [];
    for (const kind of WORKLOAD_KINDS) {
      for (const manifest of index.ofKind(kind)) {
        const workload = workloadOf(manifest);
        if (workload !== undefined) workloads.push(workload);
      }
    }
    return new WorkloadRegistry(workloads);
  }

  private readonly byNamespace = new Map<string, Workload[]>();
  /** By namespace and one label: enough to make asking for a selector cheap. */
  private readonly byLabel = new Map<string, Workload[]>();

  private constructor(public readonly all: ReadonlyArray<Workload>) {
    for (const workload of all) {
      push(this.byNamespace, workload.namespace, workload);
      for (const key of Object.keys(workload.labels)) push(this.byLabel, labelKey(workload.namespace, key, workload.labels[key]), workload);
    }
  }

  /** The workloads of a namespace. */
  public inNamespace(namespace: string): ReadonlyArray<Workload> {
    return this.byNamespace.get(namespace) ?? NONE;
  }

  /** The workloads of a namespace that carry all these labels; with no labels, all of them. */
  public selectedBy(namespace: string, selector: Readonly<Record<string, string>>): ReadonlyArray<Workload> {
    let fewest: ReadonlyArray<Workload> = this.inNamespace(namespace);
    for (const key of Object.keys(selector)) {
      const bearing = this.byLabel.get(labelKey(namespace, key, selector[key])) ?? NONE;
      if (bearing.length < fewest.length) fewest = bearing;
    }
    return fewest.filter((workload) => selects(selector, workload.labels));
  }
}

function labelKey(namespace: string, key: string, value: string): string {
  return JSON.stringify([namespace, key, value]);
}

function push(map: Map<string, Workload[]>, key: string, workload: Workload): void {
  const list = map.get(key);
  if (list) list.push(workload);
  else map.set(key, [workload]);
}
