import { Manifest } from '../../manifest/manifest';
import { ExportTo } from '../../values/export-to';
import { Protocol } from '../../values/protocol';
import { Field } from '../field';
import { TrafficSettings } from '../traffic-settings';
import { Service, ServicePort, ServiceResolution } from './service';

const RESOLUTIONS: ReadonlySet<string> = new Set(['STATIC', 'DNS', 'DNS_ROUND_ROBIN', 'DYNAMIC_DNS']);
const AUTO_ALLOCATE = 'networking.istio.io/enable-autoallocate-ip';

/** The services that a ServiceEntry declares: one per host. */
export function serviceEntryServices(manifest: Manifest, settings: TrafficSettings): ReadonlyArray<Service> {
  const spec = Field.of(manifest.object).child('spec') ?? Field.of(undefined);
  const resolution = RESOLUTIONS.has(spec.text('resolution')) ? (spec.text('resolution') as ServiceResolution) : 'NONE';
  const exportTo = spec.list('exportTo').map((entry) => entry.string);
  const selector = spec.child('workloadSelector')?.entries('labels');
  const addresses = spec.list('addresses').map((address) => address.string).filter((address) => address !== '');
  const service = {
    namespace: manifest.namespace,
    name: manifest.name,
    source: 'ServiceEntry' as const,
    ports: spec.list('ports').map(entryPort),
    addresses,
    reachedBy: reachedBy(manifest, addresses, resolution),
    headless: false,
    resolution,
    external: spec.text('location') !== 'MESH_INTERNAL',
    ...(selector === undefined ? {} : { selector: Object.fromEntries(selector.map((label) => [label.key, label.string])) }),
    exportTo: ExportTo.parse(exportTo, settings.serviceExportTo.entries),
    subjectAltNames: spec.list('subjectAltNames').map((name) => name.string),
    manifest,
  };
  return spec.list('hosts').map((host) => ({ ...service, hostname: host.string.toLowerCase() }));
}

function entryPort(port: Field): ServicePort {
  const protocol = Protocol.tryParse(port.text('protocol'));
  const target = port.number('targetPort');
  return {
    number: port.number('number') ?? 0,
    name: port.text('name'),
    protocol,
    ...(target === undefined || target === 0 ? {} : { targetPort: target }),
  };
}

/** Istio allocates an address where none is written, the name can be resolved to endpoints, and nobody opted out. */
function reachedBy(manifest: Manifest, addresses: ReadonlyArray<string>, resolution: ServiceResolution): Service['reachedBy'] {
  if (addresses.length > 0) return 'vip';
  if (resolution === 'NONE' || manifest.labels[AUTO_ALLOCATE]?.toLowerCase() === 'false') return 'none';
  return 'allocated';
}
