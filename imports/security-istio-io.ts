// Written by the import:crds task. Do not edit.

import { ApiObject, ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { toWire } from './to-wire';

/** AuthorizationPolicy of `security.istio.io/v1` (namespaced), field by field as its CRD has it. */
export class AuthorizationPolicy extends ApiObject {
  /** API version and kind. */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'security.istio.io/v1',
    kind: 'AuthorizationPolicy',
  }

  /**
   * The manifest as plain data, to be put into other objects (a template, for example).
   *
   * @param props metadata and spec
   */
  public static manifest(props: AuthorizationPolicyProps = {}): any {
    return { ...AuthorizationPolicy.GVK, ...toWire(props) };
  }

  /**
   * @param scope where to define the object
   * @param id name within the scope
   * @param props metadata and spec
   */
  public constructor(scope: Construct, id: string, props: AuthorizationPolicyProps = {}) {
    super(scope, id, { ...AuthorizationPolicy.GVK, ...props });
  }
}

export interface AuthorizationPolicyProps {
  /** Name, namespace, labels and annotations. */
  readonly metadata?: ApiObjectMetadata;

  readonly spec?: AuthorizationPolicySpec;
}

export interface AuthorizationPolicySpec {
  readonly action?: AuthorizationPolicySpecAction;

  readonly provider?: AuthorizationPolicySpecProvider;

  /** At most 512 items. */
  readonly rules?: AuthorizationPolicySpecRules[];

  readonly selector?: AuthorizationPolicySpecSelector;

  readonly targetRef?: AuthorizationPolicySpecTargetRef;

  /** At most 16 items. */
  readonly targetRefs?: AuthorizationPolicySpecTargetRefs[];
}

export enum AuthorizationPolicySpecAction {
  /** ALLOW */
  ALLOW = 'ALLOW',
  /** DENY */
  DENY = 'DENY',
  /** AUDIT */
  AUDIT = 'AUDIT',
  /** CUSTOM */
  CUSTOM = 'CUSTOM',
}

export interface AuthorizationPolicySpecProvider {
  readonly name?: string;
}

export interface AuthorizationPolicySpecRules {
  /** At most 512 items. */
  readonly from?: AuthorizationPolicySpecRulesFrom[];

  readonly to?: AuthorizationPolicySpecRulesTo[];

  readonly when?: AuthorizationPolicySpecRulesWhen[];
}

export interface AuthorizationPolicySpecSelector {
  /** At most 4096 entries. */
  readonly matchLabels?: { [key: string]: string };
}

export interface AuthorizationPolicySpecTargetRef {
  /** At most 253 characters. */
  readonly group?: string;

  /** From 1 to 63 characters. */
  readonly kind: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  readonly namespace?: string;
}

export interface AuthorizationPolicySpecTargetRefs {
  /** At most 253 characters. */
  readonly group?: string;

  /** From 1 to 63 characters. */
  readonly kind: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  readonly namespace?: string;
}

export interface AuthorizationPolicySpecRulesFrom {
  readonly source?: AuthorizationPolicySpecRulesFromSource;
}

export interface AuthorizationPolicySpecRulesTo {
  readonly operation?: AuthorizationPolicySpecRulesToOperation;
}

export interface AuthorizationPolicySpecRulesWhen {
  readonly key: string;

  readonly notValues?: string[];

  readonly values?: string[];
}

export interface AuthorizationPolicySpecRulesFromSource {
  readonly ipBlocks?: string[];

  readonly namespaces?: string[];

  readonly notIpBlocks?: string[];

  readonly notNamespaces?: string[];

  readonly notPrincipals?: string[];

  readonly notRemoteIpBlocks?: string[];

  readonly notRequestPrincipals?: string[];

  /** At most 16 items. */
  readonly notServiceAccounts?: string[];

  readonly notTrustDomains?: string[];

  readonly principals?: string[];

  readonly remoteIpBlocks?: string[];

  readonly requestPrincipals?: string[];

  /** At most 16 items. */
  readonly serviceAccounts?: string[];

  readonly trustDomains?: string[];
}

export interface AuthorizationPolicySpecRulesToOperation {
  readonly hosts?: string[];

  readonly methods?: string[];

  readonly notHosts?: string[];

  readonly notMethods?: string[];

  readonly notPaths?: string[];

  readonly notPorts?: string[];

  readonly paths?: string[];

  readonly ports?: string[];
}

/** PeerAuthentication of `security.istio.io/v1` (namespaced), field by field as its CRD has it. */
export class PeerAuthentication extends ApiObject {
  /** API version and kind. */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'security.istio.io/v1',
    kind: 'PeerAuthentication',
  }

  /**
   * The manifest as plain data, to be put into other objects (a template, for example).
   *
   * @param props metadata and spec
   */
  public static manifest(props: PeerAuthenticationProps = {}): any {
    return { ...PeerAuthentication.GVK, ...toWire(props) };
  }

  /**
   * @param scope where to define the object
   * @param id name within the scope
   * @param props metadata and spec
   */
  public constructor(scope: Construct, id: string, props: PeerAuthenticationProps = {}) {
    super(scope, id, { ...PeerAuthentication.GVK, ...props });
  }
}

export interface PeerAuthenticationProps {
  /** Name, namespace, labels and annotations. */
  readonly metadata?: ApiObjectMetadata;

  readonly spec?: PeerAuthenticationSpec;
}

export interface PeerAuthenticationSpec {
  readonly mtls?: PeerAuthenticationSpecMtls;

  /** At least 1 entries. */
  readonly portLevelMtls?: { [key: string]: PeerAuthenticationSpecPortLevelMtls };

  readonly selector?: PeerAuthenticationSpecSelector;
}

export interface PeerAuthenticationSpecMtls {
  readonly mode?: PeerAuthenticationSpecMtlsMode;
}

export interface PeerAuthenticationSpecPortLevelMtls {
  readonly mode?: PeerAuthenticationSpecPortLevelMtlsMode;
}

export interface PeerAuthenticationSpecSelector {
  /** At most 4096 entries. */
  readonly matchLabels?: { [key: string]: string };
}

export enum PeerAuthenticationSpecMtlsMode {
  /** UNSET */
  UNSET = 'UNSET',
  /** DISABLE */
  DISABLE = 'DISABLE',
  /** PERMISSIVE */
  PERMISSIVE = 'PERMISSIVE',
  /** STRICT */
  STRICT = 'STRICT',
}

export enum PeerAuthenticationSpecPortLevelMtlsMode {
  /** UNSET */
  UNSET = 'UNSET',
  /** DISABLE */
  DISABLE = 'DISABLE',
  /** PERMISSIVE */
  PERMISSIVE = 'PERMISSIVE',
  /** STRICT */
  STRICT = 'STRICT',
}

/** RequestAuthentication of `security.istio.io/v1` (namespaced), field by field as its CRD has it. */
export class RequestAuthentication extends ApiObject {
  /** API version and kind. */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'security.istio.io/v1',
    kind: 'RequestAuthentication',
  }

  /**
   * The manifest as plain data, to be put into other objects (a template, for example).
   *
   * @param props metadata and spec
   */
  public static manifest(props: RequestAuthenticationProps = {}): any {
    return { ...RequestAuthentication.GVK, ...toWire(props) };
  }

  /**
   * @param scope where to define the object
   * @param id name within the scope
   * @param props metadata and spec
   */
  public constructor(scope: Construct, id: string, props: RequestAuthenticationProps = {}) {
    super(scope, id, { ...RequestAuthentication.GVK, ...props });
  }
}

export interface RequestAuthenticationProps {
  /** Name, namespace, labels and annotations. */
  readonly metadata?: ApiObjectMetadata;

  readonly spec?: RequestAuthenticationSpec;
}

export interface RequestAuthenticationSpec {
  /** At most 4096 items. */
  readonly jwtRules?: RequestAuthenticationSpecJwtRules[];

  readonly selector?: RequestAuthenticationSpecSelector;

  readonly targetRef?: RequestAuthenticationSpecTargetRef;

  /** At most 16 items. */
  readonly targetRefs?: RequestAuthenticationSpecTargetRefs[];
}

export interface RequestAuthenticationSpecJwtRules {
  readonly audiences?: string[];

  readonly forwardOriginalToken?: boolean;

  readonly fromCookies?: string[];

  readonly fromHeaders?: RequestAuthenticationSpecJwtRulesFromHeaders[];

  readonly fromParams?: string[];

  /** At least 1 characters. */
  readonly issuer?: string;

  readonly jwks?: string;

  /** From 1 to 2048 characters. */
  readonly jwksUri?: string;

  readonly outputClaimToHeaders?: RequestAuthenticationSpecJwtRulesOutputClaimToHeaders[];

  readonly outputPayloadToHeader?: string;

  /** At most 64 items. */
  readonly spaceDelimitedClaims?: string[];

  readonly timeout?: string;
}

export interface RequestAuthenticationSpecSelector {
  /** At most 4096 entries. */
  readonly matchLabels?: { [key: string]: string };
}

export interface RequestAuthenticationSpecTargetRef {
  /** At most 253 characters. */
  readonly group?: string;

  /** From 1 to 63 characters. */
  readonly kind: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  readonly namespace?: string;
}

export interface RequestAuthenticationSpecTargetRefs {
  /** At most 253 characters. */
  readonly group?: string;

  /** From 1 to 63 characters. */
  readonly kind: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  readonly namespace?: string;
}

export interface RequestAuthenticationSpecJwtRulesFromHeaders {
  /** At least 1 characters. */
  readonly name: string;

  readonly prefix?: string;
}

export interface RequestAuthenticationSpecJwtRulesOutputClaimToHeaders {
  /** At least 1 characters. */
  readonly claim: string;

  /** At least 1 characters. */
  readonly header: string;
}
