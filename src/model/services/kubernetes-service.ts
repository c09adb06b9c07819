import { Manifest } from '../../manifest/manifest';
import { ExportTo } from '../../values/export-to';
import { Protocol } from '../../values/protocol';
import { Field } from '../field';
import { TrafficSettings } from '../traffic-settings';
import { Service, ServicePort } from './service';

const EXPORT_TO = 'networking.istio.io/exportTo';

/** The service that a Kubernetes Service declares. */
export function kubernetesService(manifest: Manifest, settings: TrafficSettings): Service {
  const spec = Field.of(manifest.object).child('spec') ?? Field.of(undefined);
  const clusterIps = [spec.text('clusterIP'), ...spec.list('clusterIPs').map((ip) => ip.string)];
  const headless = clusterIps[0] === 'None';
  const alias = spec.text('type') === 'ExternalName' ? spec.text('externalName') : '';
  const selector = selectorOf(spec);
  return {
    hostname: `${manifest.name}.${manifest.namespace}.svc.${settings.clusterDomain}`,
    namespace: manifest.namespace,
    name: manifest.name,
    source: 'Service',
    ports: spec.list('ports').map(servicePort),
    addresses: [...new Set(clusterIps.filter((ip) => ip !== '' && ip !== 'None'))],
    reachedBy: headless || alias !== '' ? 'none' : 'vip',
    headless,
    resolution: alias === '' ? 'STATIC' : 'ALIAS',
    external: false,
    ...(alias === '' ? {} : { aliasOf: alias.toLowerCase() }),
    ...(selector === undefined ? {} : { selector }),
    exportTo: ExportTo.fromAnnotation(manifest.annotations[EXPORT_TO], settings.serviceExportTo.entries),
    subjectAltNames: [],
    manifest,
  };
}

function servicePort(port: Field): ServicePort {
  const number = port.number('port') ?? 0;
  const target = port.number('targetPort') ?? port.text('targetPort');
  return {
    number,
    name: port.text('name'),
    protocol: Protocol.ofServicePort({
      port: number,
      name: port.text('name'),
      ...(port.has('appProtocol') ? { appProtocol: port.text('appProtocol') } : {}),
      transport: port.text('protocol') || 'TCP',
    }),
    ...(target === '' || target === 0 ? {} : { targetPort: target }),
  };
}

function selectorOf(spec: Field): Record<string, string> | undefined {
  const entries = spec.entries('selector');
  if (entries.length === 0) return undefined;
  return Object.fromEntries(entries.map((entry) => [entry.key, entry.string]));
}
