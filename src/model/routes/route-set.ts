import { Manifest } from '../../manifest/manifest';
import { ExportTo } from '../../values/export-to';
import { HttpRule, RouteDestination, RouteOrigin } from './http-rule';

/** What a connection must look like for a rule. Fields are ANDed, list members ORed. */
export interface ConnectionMatch {
  /** Server names of TLS; empty for plain TCP. */
  readonly sniHosts: ReadonlyArray<string>;
  readonly destinationSubnets: ReadonlyArray<string>;
  /** 0: any. */
  readonly port: number;
  readonly gateways: ReadonlyArray<string>;
  readonly sourceLabels: Readonly<Record<string, string>>;
  readonly sourceNamespace: string;
}

/** One rule for whole connections. */
export interface ConnectionRule {
  readonly matches: ReadonlyArray<ConnectionMatch>;
  readonly destinations: ReadonlyArray<RouteDestination>;
  readonly origin: RouteOrigin;
}

/**
 * Rules for some hosts at some gateways, in one form for both APIs: a VirtualService, or what routes of the Gateway API
 * amount to for one host at one parent.
 */
export interface RouteSet {
  readonly api: 'istio' | 'gateway-api';
  readonly name: string;
  readonly namespace: string;
  /** Full names, wildcards allowed. */
  readonly hosts: ReadonlyArray<string>;
  /** `mesh`, `ns/name` of an Istio Gateway, or the id of a listener of a Kubernetes Gateway. */
  readonly gateways: ReadonlyArray<string>;
  readonly exportTo: ExportTo;
  readonly http: ReadonlyArray<HttpRule>;
  readonly tls: ReadonlyArray<ConnectionRule>;
  readonly tcp: ReadonlyArray<ConnectionRule>;
  /** The object it comes from; the oldest one where several were put together. */
  readonly manifest: Manifest;
}
