// Written by the import:crds task. Do not edit.

import type { ObjectMetadata } from './object-metadata';

export interface AuthorizationPolicy {
  apiVersion: string;
  kind: 'AuthorizationPolicy';
  metadata: ObjectMetadata;
  spec?: AuthorizationPolicySpec;
}

export interface AuthorizationPolicySpec {
  action?: 'ALLOW' | 'DENY' | 'AUDIT' | 'CUSTOM';
  provider?: AuthorizationPolicySpecProvider;
  /**
   * @maxItems 512
   */
  rules?: AuthorizationPolicySpecRules[];
  selector?: AuthorizationPolicySpecSelector;
  targetRef?: AuthorizationPolicySpecTargetRef;
  /**
   * @maxItems 16
   */
  targetRefs?: AuthorizationPolicySpecTargetRefs[];
}
export interface AuthorizationPolicySpecProvider {
  name?: string;
}
export interface AuthorizationPolicySpecRules {
  /**
   * @maxItems 512
   */
  from?: AuthorizationPolicySpecRulesFrom[];
  to?: AuthorizationPolicySpecRulesTo[];
  when?: AuthorizationPolicySpecRulesWhen[];
}
export interface AuthorizationPolicySpecRulesFrom {
  source?: AuthorizationPolicySpecRulesFromSource;
}
export interface AuthorizationPolicySpecRulesFromSource {
  ipBlocks?: string[];
  namespaces?: string[];
  notIpBlocks?: string[];
  notNamespaces?: string[];
  notPrincipals?: string[];
  notRemoteIpBlocks?: string[];
  notRequestPrincipals?: string[];
  /**
   * @maxItems 16
   */
  notServiceAccounts?: string[];
  notTrustDomains?: string[];
  principals?: string[];
  remoteIpBlocks?: string[];
  requestPrincipals?: string[];
  /**
   * @maxItems 16
   */
  serviceAccounts?: string[];
  trustDomains?: string[];
}
export interface AuthorizationPolicySpecRulesTo {
  operation?: AuthorizationPolicySpecRulesToOperation;
}
export interface AuthorizationPolicySpecRulesToOperation {
  hosts?: string[];
  methods?: string[];
  notHosts?: string[];
  notMethods?: string[];
  notPaths?: string[];
  notPorts?: string[];
  paths?: string[];
  ports?: string[];
}
export interface AuthorizationPolicySpecRulesWhen {
  key: string;
  notValues?: string[];
  values?: string[];
}
export interface AuthorizationPolicySpecSelector {
  matchLabels?: {
    [k: string]: string;
  };
}
export interface AuthorizationPolicySpecTargetRef {
  group?: string;
  kind: string;
  name: string;
  namespace?: string;
}
export interface AuthorizationPolicySpecTargetRefs {
  group?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface PeerAuthentication {
  apiVersion: string;
  kind: 'PeerAuthentication';
  metadata: ObjectMetadata;
  spec?: PeerAuthenticationSpec;
}

export interface PeerAuthenticationSpec {
  mtls?: PeerAuthenticationSpecMtls;
  portLevelMtls?: {
    [k: string]: PeerAuthenticationSpecPortLevelMtls;
  };
  selector?: PeerAuthenticationSpecSelector;
}
export interface PeerAuthenticationSpecMtls {
  mode?: 'UNSET' | 'DISABLE' | 'PERMISSIVE' | 'STRICT';
}
export interface PeerAuthenticationSpecPortLevelMtls {
  mode?: 'UNSET' | 'DISABLE' | 'PERMISSIVE' | 'STRICT';
}
export interface PeerAuthenticationSpecSelector {
  matchLabels?: {
    [k: string]: string;
  };
}

export interface RequestAuthentication {
  apiVersion: string;
  kind: 'RequestAuthentication';
  metadata: ObjectMetadata;
  spec?: RequestAuthenticationSpec;
}

export interface RequestAuthenticationSpec {
  /**
   * @maxItems 4096
   */
  jwtRules?: RequestAuthenticationSpecJwtRules[];
  selector?: RequestAuthenticationSpecSelector;
  targetRef?: RequestAuthenticationSpecTargetRef;
  /**
   * @maxItems 16
   */
  targetRefs?: RequestAuthenticationSpecTargetRefs[];
}
export interface RequestAuthenticationSpecJwtRules {
  audiences?: string[];
  forwardOriginalToken?: boolean;
  fromCookies?: string[];
  fromHeaders?: RequestAuthenticationSpecJwtRulesFromHeaders[];
  fromParams?: string[];
  issuer?: string;
  jwks?: string;
  jwks_uri?: string;
  jwksUri?: string;
  outputClaimToHeaders?: RequestAuthenticationSpecJwtRulesOutputClaimToHeaders[];
  outputPayloadToHeader?: string;
  /**
   * @maxItems 64
   */
  spaceDelimitedClaims?: string[];
  timeout?: string;
}
export interface RequestAuthenticationSpecJwtRulesFromHeaders {
  name: string;
  prefix?: string;
}
export interface RequestAuthenticationSpecJwtRulesOutputClaimToHeaders {
  claim: string;
  header: string;
}
export interface RequestAuthenticationSpecSelector {
  matchLabels?: {
    [k: string]: string;
  };
}
export interface RequestAuthenticationSpecTargetRef {
  group?: string;
  kind: string;
  name: string;
  namespace?: string;
}
export interface RequestAuthenticationSpecTargetRefs {
  group?: string;
  kind: string;
  name: string;
  namespace?: string;
}
