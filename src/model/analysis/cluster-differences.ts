import { Manifest } from '../../manifest/manifest';
import { Field } from '../field';
import { ManifestIndex } from '../manifest-index';

/** A service that is not the same in all clusters. */
export interface ClusterDifference {
  /** Names of the clusters, in order; `''` for objects that name none. */
  readonly clusters: ReadonlyArray<string>;
  /** In what they differ. */
  readonly aspects: ReadonlyArray<string>;
}

const ASPECTS: ReadonlyArray<readonly [string, (spec: Field) => string]> = [
  ['headless in some only', (spec) => String(spec.text('clusterIP') === 'None')],
  ['types', (spec) => spec.text('type') || 'ClusterIP'],
  ['ports', (spec) => spec.list('ports').map(portText).sort().join()],
];

/** The Services that differ between clusters. What the API server fills in is no difference. */
export class ClusterDifferences {
  private readonly found = new Map<Manifest, ClusterDifference>();

  constructor(index: ManifestIndex) {
    const byName = new Map<string, Manifest[]>();
    for (const manifest of index.ofKind('Service')) {
      const key = `${manifest.namespace}/${manifest.name}`;
      const list = byName.get(key);
      if (list) list.push(manifest);
      else byName.set(key, [manifest]);
    }
    for (const services of byName.values()) if (services.length > 1) this.compare(services);
  }

  /** What is to be said at a Service: at that of the first cluster of those that differ. */
  public of(service: Manifest): ClusterDifference | undefined {
    return this.found.get(service);
  }

  private compare(services: ReadonlyArray<Manifest>): void {
    const clusters = [...new Set(services.map(clusterOf))].sort();
    if (clusters.length < 2) return;
    const specs = services.map(({ object }) => Field.of(object).child('spec') ?? Field.of(undefined));
    const aspects = ASPECTS.filter(([, read]) => new Set(specs.map(read)).size > 1).map(([name]) => name);
    const first = services.find((service) => clusterOf(service) === clusters[0]);
    if (aspects.length > 0 && first) this.found.set(first, { clusters, aspects });
  }
}

function clusterOf({ cluster }: Manifest): string {
  return cluster ?? '';
}

function portText(port: Field): string {
  const number = port.number('port') ?? 0;
  const target = port.text('targetPort') || port.number('targetPort') || number;
  return JSON.stringify([number, target, port.text('protocol') || 'TCP', port.text('name'), port.text('appProtocol'), port.number('nodePort') ?? 0]);
}
