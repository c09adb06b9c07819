import { Manifest } from '../../manifest/manifest';
import { Protocol } from '../../values/protocol';
import { Field } from '../field';
import { isControlPlane, isManagedGateway } from './control-plane';

/** Whether a Service stands for a name outside of the cluster. */
export function isExternalName(service: Manifest): boolean {
  return Field.of(service.object).child('spec')?.text('type') === 'ExternalName';
}

/** The ports of a Service that tell no protocol; for a name outside plain `tcp` tells none either. Services of Istio itself have none. */
export function undeclaredPorts(service: Manifest): Field[] {
  if (isControlPlane(service) || isManagedGateway(service)) return [];
  const external = isExternalName(service);
  return (Field.of(service.object).child('spec')?.list('ports') ?? []).filter((port) => {
    const hints = { port: port.number('port') ?? 0, name: port.text('name'), transport: port.text('protocol') };
    const appProtocol = port.has('appProtocol') ? { appProtocol: port.text('appProtocol') } : {};
    return (external && hints.name === 'tcp') || Protocol.ofServicePort({ ...hints, ...appProtocol }) === undefined;
  });
}
