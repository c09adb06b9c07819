import { asciiLower } from './ascii-case';
import { protocolProblem } from './protocol';

/** A port of a Kubernetes Service, as far as naming its protocol goes. */
export interface ServicePortNaming {
  readonly name?: string;
  readonly appProtocol?: string;
  /** Transport. @default TCP */
  readonly protocol?: string;
}

/**
 * What is wrong with how a port of a Service names its protocol, by the strict convention of `istioctl validate`: `appProtocol`
 * is a protocol that Istio knows, or the name is one, or starts with one and a hyphen. At run time Istio would sniff instead.
 */
export function servicePortNamingProblem({ name = '', appProtocol, protocol = 'TCP' }: ServicePortNaming): string | undefined {
  if (protocol === 'UDP') return undefined;
  if (appProtocol !== undefined) {
    return appProtocol !== '' && protocolProblem(appProtocol) === undefined ? undefined : `has the appProtocol "${appProtocol}", which Istio does not know`;
  }
  if (name === '') return 'has neither a name nor an appProtocol that says its protocol';
  const prefix = name.split('-')[0];
  if (asciiLower(name).startsWith('grpc-web') || (prefix !== '' && protocolProblem(prefix) === undefined)) return undefined;
  return `is named "${name}", which does not start with a protocol that Istio knows`;
}
