import { Manifest } from '../../manifest/manifest';
import { GatewayServer } from './gateway-server';

/** One gateway of either API: which proxies it is for, and what they serve for it. */
export interface GatewayDefinition {
  readonly api: 'istio' | 'gateway-api';
  readonly namespace: string;
  readonly name: string;
  /** Labels of the proxies it is for; empty: every gateway proxy. */
  readonly selector: Readonly<Record<string, string>>;
  /** Namespace the proxies have to be in; undefined: any. */
  readonly proxyNamespace?: string;
  /** Whether proxies that are deployed for a Kubernetes Gateway are none of its. @default false */
  readonly selfDeployed?: boolean;
  readonly servers: ReadonlyArray<GatewayServer>;
  readonly manifest: Manifest;
}
