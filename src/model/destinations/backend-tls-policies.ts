import { Manifest } from '../../manifest/manifest';
import { compareAge } from '../age-order';
import { Field } from '../field';
import { ManifestIndex } from '../manifest-index';
import { Service, ServicePort } from '../services/service';

/** Finds the BackendTLSPolicy of a service: gateways then connect with TLS, unless a DestinationRule says otherwise. */
export class BackendTlsPolicies {
  private readonly byTarget = new Map<string, { readonly section: string; readonly manifest: Manifest }[]>();

  constructor(index: ManifestIndex) {
    for (const manifest of [...index.ofKind('gateway.networking.k8s.io/BackendTLSPolicy')].sort(compareAge)) {
      for (const ref of Field.of(manifest.object).child('spec')?.list('targetRefs') ?? []) {
        const source = ref.text('group') === '' && ref.text('kind') === 'Service' ? 'Service' : ref.text('kind');
        const key = `${source}|${manifest.namespace}|${ref.text('name')}`;
        const list = this.byTarget.get(key) ?? [];
        list.push({ section: ref.text('sectionName'), manifest });
        this.byTarget.set(key, list);
      }
    }
  }

  /** The oldest policy for just this port, else the oldest for the whole service. */
  public of(service: Service, port: ServicePort | undefined): Manifest | undefined {
    const policies = this.byTarget.get(`${service.source}|${service.namespace}|${service.name}`) ?? [];
    const forPort = policies.find((one) => one.section !== '' && one.section === port?.name);
    return (forPort ?? policies.find((one) => one.section === ''))?.manifest;
  }
}
