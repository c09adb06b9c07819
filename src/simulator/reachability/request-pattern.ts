type Texts = ReadonlyArray<string>;

/** Sources, as an AuthorizationPolicy writes them. */
export interface SourcePattern {
  readonly principals?: Texts;
  readonly notPrincipals?: Texts;
  readonly requestPrincipals?: Texts;
  readonly notRequestPrincipals?: Texts;
  readonly namespaces?: Texts;
  readonly notNamespaces?: Texts;
  readonly serviceAccounts?: Texts;
  readonly notServiceAccounts?: Texts;
  readonly trustDomains?: Texts;
  readonly notTrustDomains?: Texts;
  readonly ipBlocks?: Texts;
  readonly notIpBlocks?: Texts;
  readonly remoteIpBlocks?: Texts;
  readonly notRemoteIpBlocks?: Texts;
}

/** Operations, as an AuthorizationPolicy writes them. */
export interface OperationPattern {
  readonly hosts?: Texts;
  readonly notHosts?: Texts;
  /** Ports of the workload. */
  readonly ports?: Texts;
  readonly notPorts?: Texts;
  readonly methods?: Texts;
  readonly notMethods?: Texts;
  readonly paths?: Texts;
  readonly notPaths?: Texts;
}

/** Requests, as a rule of an AuthorizationPolicy describes them; an empty one describes all. */
export interface RequestPattern {
  readonly from?: ReadonlyArray<{ readonly source: SourcePattern }>;
  readonly to?: ReadonlyArray<{ readonly operation: OperationPattern }>;
  readonly when?: ReadonlyArray<{ readonly key: string; readonly values?: Texts; readonly notValues?: Texts }>;
}
