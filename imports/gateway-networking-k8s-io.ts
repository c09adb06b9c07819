// Written by the import:crds task. Do not edit.

import { ApiObject, ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { toWire } from './to-wire';

/** BackendTLSPolicy of `gateway.networking.k8s.io/v1` (namespaced), field by field as its CRD has it. */
export class BackendTlsPolicy extends ApiObject {
  /** API version and kind. */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'BackendTLSPolicy',
  }

  /**
   * The manifest as plain data, to be put into other objects (a template, for example).
   *
   * @param props metadata and spec
   */
  public static manifest(props: BackendTlsPolicyProps): any {
    return { ...BackendTlsPolicy.GVK, ...toWire(props) };
  }

  /**
   * @param scope where to define the object
   * @param id name within the scope
   * @param props metadata and spec
   */
  public constructor(scope: Construct, id: string, props: BackendTlsPolicyProps) {
    super(scope, id, { ...BackendTlsPolicy.GVK, ...props });
  }
}

export interface BackendTlsPolicyProps {
  /** Name, namespace, labels and annotations. */
  readonly metadata?: ApiObjectMetadata;

  readonly spec: BackendTlsPolicySpec;
}

export interface BackendTlsPolicySpec {
  /** At most 16 entries. */
  readonly options?: { [key: string]: string };

  /** From 1 to 16 items. */
  readonly targetRefs: BackendTlsPolicySpecTargetRefs[];

  readonly validation: BackendTlsPolicySpecValidation;
}

export interface BackendTlsPolicySpecTargetRefs {
  /** At most 253 characters. */
  readonly group: string;

  /** From 1 to 63 characters. */
  readonly kind: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  /** From 1 to 253 characters. */
  readonly sectionName?: string;
}

export interface BackendTlsPolicySpecValidation {
  /** At most 8 items. */
  readonly caCertificateRefs?: BackendTlsPolicySpecValidationCaCertificateRefs[];

  /** From 1 to 253 characters. */
  readonly hostname: string;

  /** At most 5 items. */
  readonly subjectAltNames?: BackendTlsPolicySpecValidationSubjectAltNames[];

  /** From 1 to 253 characters. */
  readonly wellKnownCACertificates?: string;
}

export interface BackendTlsPolicySpecValidationCaCertificateRefs {
  /** At most 253 characters. */
  readonly group: string;

  /** From 1 to 63 characters. */
  readonly kind: string;

  /** From 1 to 253 characters. */
  readonly name: string;
}

export interface BackendTlsPolicySpecValidationSubjectAltNames {
  /** From 1 to 253 characters. */
  readonly hostname?: string;

  readonly type: BackendTlsPolicySpecValidationSubjectAltNamesType;

  /** From 1 to 253 characters. */
  readonly uri?: string;
}

export enum BackendTlsPolicySpecValidationSubjectAltNamesType {
  /** Hostname */
  HOSTNAME = 'Hostname',
  /** URI */
  URI = 'URI',
}

/** GRPCRoute of `gateway.networking.k8s.io/v1` (namespaced), field by field as its CRD has it. */
export class GrpcRoute extends ApiObject {
  /** API version and kind. */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'GRPCRoute',
  }

  /**
   * The manifest as plain data, to be put into other objects (a template, for example).
   *
   * @param props metadata and spec
   */
  public static manifest(props: GrpcRouteProps): any {
    return { ...GrpcRoute.GVK, ...toWire(props) };
  }

  /**
   * @param scope where to define the object
   * @param id name within the scope
   * @param props metadata and spec
   */
  public constructor(scope: Construct, id: string, props: GrpcRouteProps) {
    super(scope, id, { ...GrpcRoute.GVK, ...props });
  }
}

export interface GrpcRouteProps {
  /** Name, namespace, labels and annotations. */
  readonly metadata?: ApiObjectMetadata;

  readonly spec: GrpcRouteSpec;
}

export interface GrpcRouteSpec {
  /** At most 16 items. */
  readonly hostnames?: string[];

  /** At most 32 items. */
  readonly parentRefs?: GrpcRouteSpecParentRefs[];

  /** At most 16 items. */
  readonly rules?: GrpcRouteSpecRules[];

  readonly useDefaultGateways?: GrpcRouteSpecUseDefaultGateways;
}

export interface GrpcRouteSpecParentRefs {
  /**
   * At most 253 characters.
   *
   * @default - "gateway.networking.k8s.io"
   */
  readonly group?: string;

  /**
   * From 1 to 63 characters.
   *
   * @default - "Gateway"
   */
  readonly kind?: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  /** From 1 to 63 characters. */
  readonly namespace?: string;

  /** From 1 to 65535. */
  readonly port?: number;

  /** From 1 to 253 characters. */
  readonly sectionName?: string;
}

export interface GrpcRouteSpecRules {
  /** At most 16 items. */
  readonly backendRefs?: GrpcRouteSpecRulesBackendRefs[];

  /** At most 16 items. */
  readonly filters?: GrpcRouteSpecRulesFilters[];

  /** At most 64 items. */
  readonly matches?: GrpcRouteSpecRulesMatches[];

  /** From 1 to 253 characters. */
  readonly name?: string;

  readonly sessionPersistence?: GrpcRouteSpecRulesSessionPersistence;
}

export enum GrpcRouteSpecUseDefaultGateways {
  /** All */
  ALL = 'All',
  /** None */
  NONE = 'None',
}

export interface GrpcRouteSpecRulesBackendRefs {
  /** At most 16 items. */
  readonly filters?: GrpcRouteSpecRulesBackendRefsFilters[];

  /**
   * At most 253 characters.
   *
   * @default - ""
   */
  readonly group?: string;

  /**
   * From 1 to 63 characters.
   *
   * @default - "Service"
   */
  readonly kind?: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  /** From 1 to 63 characters. */
  readonly namespace?: string;

  /** From 1 to 65535. */
  readonly port?: number;

  /**
   * From 0 to 1000000.
   *
   * @default - 1
   */
  readonly weight?: number;
}

export interface GrpcRouteSpecRulesFilters {
  readonly extensionRef?: GrpcRouteSpecRulesFiltersExtensionRef;

  readonly requestHeaderModifier?: GrpcRouteSpecRulesFiltersRequestHeaderModifier;

  readonly requestMirror?: GrpcRouteSpecRulesFiltersRequestMirror;

  readonly responseHeaderModifier?: GrpcRouteSpecRulesFiltersResponseHeaderModifier;

  readonly type: GrpcRouteSpecRulesFiltersType;
}

export interface GrpcRouteSpecRulesMatches {
  /** At most 16 items. */
  readonly headers?: GrpcRouteSpecRulesMatchesHeaders[];

  readonly method?: GrpcRouteSpecRulesMatchesMethod;
}

export interface GrpcRouteSpecRulesSessionPersistence {
  readonly absoluteTimeout?: string;

  readonly cookieConfig?: GrpcRouteSpecRulesSessionPersistenceCookieConfig;

  /** At most 128 characters. */
  readonly sessionName?: string;

  /** @default - "Cookie" */
  readonly type?: GrpcRouteSpecRulesSessionPersistenceType;
}

export interface GrpcRouteSpecRulesBackendRefsFilters {
  readonly extensionRef?: GrpcRouteSpecRulesBackendRefsFiltersExtensionRef;

  readonly requestHeaderModifier?: GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier;

  readonly requestMirror?: GrpcRouteSpecRulesBackendRefsFiltersRequestMirror;

  readonly responseHeaderModifier?: GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifier;

  readonly type: GrpcRouteSpecRulesBackendRefsFiltersType;
}

export interface GrpcRouteSpecRulesFiltersExtensionRef {
  /** At most 253 characters. */
  readonly group: string;

  /** From 1 to 63 characters. */
  readonly kind: string;

  /** From 1 to 253 characters. */
  readonly name: string;
}

export interface GrpcRouteSpecRulesFiltersRequestHeaderModifier {
  /** At most 16 items. */
  readonly add?: GrpcRouteSpecRulesFiltersRequestHeaderModifierAdd[];

  /** At most 16 items. */
  readonly remove?: string[];

  /** At most 16 items. */
  readonly set?: GrpcRouteSpecRulesFiltersRequestHeaderModifierSet[];
}

export interface GrpcRouteSpecRulesFiltersRequestMirror {
  readonly backendRef: GrpcRouteSpecRulesFiltersRequestMirrorBackendRef;

  readonly fraction?: GrpcRouteSpecRulesFiltersRequestMirrorFraction;

  /** From 0 to 100. */
  readonly percent?: number;
}

export interface GrpcRouteSpecRulesFiltersResponseHeaderModifier {
  /** At most 16 items. */
  readonly add?: GrpcRouteSpecRulesFiltersResponseHeaderModifierAdd[];

  /** At most 16 items. */
  readonly remove?: string[];

  /** At most 16 items. */
  readonly set?: GrpcRouteSpecRulesFiltersResponseHeaderModifierSet[];
}

export enum GrpcRouteSpecRulesFiltersType {
  /** ResponseHeaderModifier */
  RESPONSE_HEADER_MODIFIER = 'ResponseHeaderModifier',
  /** RequestHeaderModifier */
  REQUEST_HEADER_MODIFIER = 'RequestHeaderModifier',
  /** RequestMirror */
  REQUEST_MIRROR = 'RequestMirror',
  /** ExtensionRef */
  EXTENSION_REF = 'ExtensionRef',
}

export interface GrpcRouteSpecRulesMatchesHeaders {
  /** From 1 to 256 characters. */
  readonly name: string;

  /** @default - "Exact" */
  readonly type?: GrpcRouteSpecRulesMatchesHeadersType;

  /** From 1 to 4096 characters. */
  readonly value: string;
}

export interface GrpcRouteSpecRulesMatchesMethod {
  /** At most 1024 characters. */
  readonly method?: string;

  /** At most 1024 characters. */
  readonly service?: string;

  /** @default - "Exact" */
  readonly type?: GrpcRouteSpecRulesMatchesMethodType;
}

export interface GrpcRouteSpecRulesSessionPersistenceCookieConfig {
  /** @default - "Session" */
  readonly lifetimeType?: GrpcRouteSpecRulesSessionPersistenceCookieConfigLifetimeType;
}

export enum GrpcRouteSpecRulesSessionPersistenceType {
  /** Cookie */
  COOKIE = 'Cookie',
  /** Header */
  HEADER = 'Header',
}

export interface GrpcRouteSpecRulesBackendRefsFiltersExtensionRef {
  /** At most 253 characters. */
  readonly group: string;

  /** From 1 to 63 characters. */
  readonly kind: string;

  /** From 1 to 253 characters. */
  readonly name: string;
}

export interface GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifier {
  /** At most 16 items. */
  readonly add?: GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd[];

  /** At most 16 items. */
  readonly remove?: string[];

  /** At most 16 items. */
  readonly set?: GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet[];
}

export interface GrpcRouteSpecRulesBackendRefsFiltersRequestMirror {
  readonly backendRef: GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef;

  readonly fraction?: GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorFraction;

  /** From 0 to 100. */
  readonly percent?: number;
}

export interface GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifier {
  /** At most 16 items. */
  readonly add?: GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd[];

  /** At most 16 items. */
  readonly remove?: string[];

  /** At most 16 items. */
  readonly set?: GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet[];
}

export enum GrpcRouteSpecRulesBackendRefsFiltersType {
  /** ResponseHeaderModifier */
  RESPONSE_HEADER_MODIFIER = 'ResponseHeaderModifier',
  /** RequestHeaderModifier */
  REQUEST_HEADER_MODIFIER = 'RequestHeaderModifier',
  /** RequestMirror */
  REQUEST_MIRROR = 'RequestMirror',
  /** ExtensionRef */
  EXTENSION_REF = 'ExtensionRef',
}

export interface GrpcRouteSpecRulesFiltersRequestHeaderModifierAdd {
  /** From 1 to 256 characters. */
  readonly name: string;

  /** From 1 to 4096 characters. */
  readonly value: string;
}

export interface GrpcRouteSpecRulesFiltersRequestHeaderModifierSet {
  /** From 1 to 256 characters. */
  readonly name: string;

  /** From 1 to 4096 characters. */
  readonly value: string;
}

export interface GrpcRouteSpecRulesFiltersRequestMirrorBackendRef {
  /**
   * At most 253 characters.
   *
   * @default - ""
   */
  readonly group?: string;

  /**
   * From 1 to 63 characters.
   *
   * @default - "Service"
   */
  readonly kind?: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  /** From 1 to 63 characters. */
  readonly namespace?: string;

  /** From 1 to 65535. */
  readonly port?: number;
}

export interface GrpcRouteSpecRulesFiltersRequestMirrorFraction {
  /**
   * At least 1.
   *
   * @default - 100
   */
  readonly denominator?: number;

  /** At least 0. */
  readonly numerator: number;
}

export interface GrpcRouteSpecRulesFiltersResponseHeaderModifierAdd {
  /** From 1 to 256 characters. */
  readonly name: string;

  /** From 1 to 4096 characters. */
  readonly value: string;
}

export interface GrpcRouteSpecRulesFiltersResponseHeaderModifierSet {
  /** From 1 to 256 characters. */
  readonly name: string;

  /** From 1 to 4096 characters. */
  readonly value: string;
}

export enum GrpcRouteSpecRulesMatchesHeadersType {
  /** Exact */
  EXACT = 'Exact',
  /** RegularExpression */
  REGULAR_EXPRESSION = 'RegularExpression',
}

export enum GrpcRouteSpecRulesMatchesMethodType {
  /** Exact */
  EXACT = 'Exact',
  /** RegularExpression */
  REGULAR_EXPRESSION = 'RegularExpression',
}

export enum GrpcRouteSpecRulesSessionPersistenceCookieConfigLifetimeType {
  /** Permanent */
  PERMANENT = 'Permanent',
  /** Session */
  SESSION = 'Session',
}

export interface GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd {
  /** From 1 to 256 characters. */
  readonly name: string;

  /** From 1 to 4096 characters. */
  readonly value: string;
}

export interface GrpcRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet {
  /** From 1 to 256 characters. */
  readonly name: string;

  /** From 1 to 4096 characters. */
  readonly value: string;
}

export interface GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef {
  /**
   * At most 253 characters.
   *
   * @default - ""
   */
  readonly group?: string;

  /**
   * From 1 to 63 characters.
   *
   * @default - "Service"
   */
  readonly kind?: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  /** From 1 to 63 characters. */
  readonly namespace?: string;

  /** From 1 to 65535. */
  readonly port?: number;
}

export interface GrpcRouteSpecRulesBackendRefsFiltersRequestMirrorFraction {
  /**
   * At least 1.
   *
   * @default - 100
   */
  readonly denominator?: number;

  /** At least 0. */
  readonly numerator: number;
}

export interface GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd {
  /** From 1 to 256 characters. */
  readonly name: string;

  /** From 1 to 4096 characters. */
  readonly value: string;
}

export interface GrpcRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet {
  /** From 1 to 256 characters. */
  readonly name: string;

  /** From 1 to 4096 characters. */
  readonly value: string;
}

/** Gateway of `gateway.networking.k8s.io/v1` (namespaced), field by field as its CRD has it. */
export class Gateway extends ApiObject {
  /** API version and kind. */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'Gateway',
  }

  /**
   * The manifest as plain data, to be put into other objects (a template, for example).
   *
   * @param props metadata and spec
   */
  public static manifest(props: GatewayProps): any {
    return { ...Gateway.GVK, ...toWire(props) };
  }

  /**
   * @param scope where to define the object
   * @param id name within the scope
   * @param props metadata and spec
   */
  public constructor(scope: Construct, id: string, props: GatewayProps) {
    super(scope, id, { ...Gateway.GVK, ...props });
  }
}

export interface GatewayProps {
  /** Name, namespace, labels and annotations. */
  readonly metadata?: ApiObjectMetadata;

  readonly spec: GatewaySpec;
}

export interface GatewaySpec {
  /** At most 16 items. */
  readonly addresses?: GatewaySpecAddresses[];

  readonly allowedListeners?: GatewaySpecAllowedListeners;

  readonly defaultScope?: GatewaySpecDefaultScope;

  /** From 1 to 253 characters. */
  readonly gatewayClassName: string;

  readonly infrastructure?: GatewaySpecInfrastructure;

  /** From 1 to 64 items. */
  readonly listeners: GatewaySpecListeners[];

  readonly tls?: GatewaySpecTls;
}

export interface GatewaySpecAddresses {
  /**
   * From 1 to 253 characters.
   *
   * @default - "IPAddress"
   */
  readonly type?: string;

  /** At most 253 characters. */
  readonly value?: string;
}

export interface GatewaySpecAllowedListeners {
  /** @default - {"from":"None"} */
  readonly namespaces?: GatewaySpecAllowedListenersNamespaces;
}

export enum GatewaySpecDefaultScope {
  /** All */
  ALL = 'All',
  /** None */
  NONE = 'None',
}

export interface GatewaySpecInfrastructure {
  /** At most 16 entries. */
  readonly annotations?: { [key: string]: string };

  /** At most 8 entries. */
  readonly labels?: { [key: string]: string };

  readonly parametersRef?: GatewaySpecInfrastructureParametersRef;
}

export interface GatewaySpecListeners {
  /** @default - {"namespaces":{"from":"Same"}} */
  readonly allowedRoutes?: GatewaySpecListenersAllowedRoutes;

  /** From 1 to 253 characters. */
  readonly hostname?: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  /** From 1 to 65535. */
  readonly port: number;

  /** From 1 to 255 characters. */
  readonly protocol: string;

  readonly tls?: GatewaySpecListenersTls;
}

export interface GatewaySpecTls {
  readonly backend?: GatewaySpecTlsBackend;

  readonly frontend?: GatewaySpecTlsFrontend;
}

export interface GatewaySpecAllowedListenersNamespaces {
  /** @default - "None" */
  readonly from?: GatewaySpecAllowedListenersNamespacesFrom;

  readonly selector?: GatewaySpecAllowedListenersNamespacesSelector;
}

export interface GatewaySpecInfrastructureParametersRef {
  /** At most 253 characters. */
  readonly group: string;

  /** From 1 to 63 characters. */
  readonly kind: string;

  /** From 1 to 253 characters. */
  readonly name: string;
}

export interface GatewaySpecListenersAllowedRoutes {
  /** At most 8 items. */
  readonly kinds?: GatewaySpecListenersAllowedRoutesKinds[];

  /** @default - {"from":"Same"} */
  readonly namespaces?: GatewaySpecListenersAllowedRoutesNamespaces;
}

export interface GatewaySpecListenersTls {
  /** At most 64 items. */
  readonly certificateRefs?: GatewaySpecListenersTlsCertificateRefs[];

  /** @default - "Terminate" */
  readonly mode?: GatewaySpecListenersTlsMode;

  /** At most 16 entries. */
  readonly options?: { [key: string]: string };
}

export interface GatewaySpecTlsBackend {
  readonly clientCertificateRef?: GatewaySpecTlsBackendClientCertificateRef;
}

export interface GatewaySpecTlsFrontend {
  readonly default: GatewaySpecTlsFrontendDefault;

  /** At most 64 items. */
  readonly perPort?: GatewaySpecTlsFrontendPerPort[];
}

export enum GatewaySpecAllowedListenersNamespacesFrom {
  /** All */
  ALL = 'All',
  /** Selector */
  SELECTOR = 'Selector',
  /** Same */
  SAME = 'Same',
  /** None */
  NONE = 'None',
}

export interface GatewaySpecAllowedListenersNamespacesSelector {
  readonly matchExpressions?: GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions[];

  readonly matchLabels?: { [key: string]: string };
}

export interface GatewaySpecListenersAllowedRoutesKinds {
  /**
   * At most 253 characters.
   *
   * @default - "gateway.networking.k8s.io"
   */
  readonly group?: string;

  /** From 1 to 63 characters. */
  readonly kind: string;
}

export interface GatewaySpecListenersAllowedRoutesNamespaces {
  /** @default - "Same" */
  readonly from?: GatewaySpecListenersAllowedRoutesNamespacesFrom;

  readonly selector?: GatewaySpecListenersAllowedRoutesNamespacesSelector;
}

export interface GatewaySpecListenersTlsCertificateRefs {
  /**
   * At most 253 characters.
   *
   * @default - ""
   */
  readonly group?: string;

  /**
   * From 1 to 63 characters.
   *
   * @default - "Secret"
   */
  readonly kind?: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  /** From 1 to 63 characters. */
  readonly namespace?: string;
}

export enum GatewaySpecListenersTlsMode {
  /** Terminate */
  TERMINATE = 'Terminate',
  /** Passthrough */
  PASSTHROUGH = 'Passthrough',
}

export interface GatewaySpecTlsBackendClientCertificateRef {
  /**
   * At most 253 characters.
   *
   * @default - ""
   */
  readonly group?: string;

  /**
   * From 1 to 63 characters.
   *
   * @default - "Secret"
   */
  readonly kind?: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  /** From 1 to 63 characters. */
  readonly namespace?: string;
}

export interface GatewaySpecTlsFrontendDefault {
  readonly validation?: GatewaySpecTlsFrontendDefaultValidation;
}

export interface GatewaySpecTlsFrontendPerPort {
  /** From 1 to 65535. */
  readonly port: number;

  readonly tls: GatewaySpecTlsFrontendPerPortTls;
}

export interface GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions {
  readonly key: string;

  readonly operator: string;

  readonly values?: string[];
}

export enum GatewaySpecListenersAllowedRoutesNamespacesFrom {
  /** All */
  ALL = 'All',
  /** Selector */
  SELECTOR = 'Selector',
  /** Same */
  SAME = 'Same',
}

export interface GatewaySpecListenersAllowedRoutesNamespacesSelector {
  readonly matchExpressions?: GatewaySpecListenersAllowedRoutesNamespacesSelectorMatchExpressions[];

  readonly matchLabels?: { [key: string]: string };
}

export interface GatewaySpecTlsFrontendDefaultValidation {
  /** From 1 to 16 items. */
  readonly caCertificateRefs: GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs[];

  /** @default - "AllowValidOnly" */
  readonly mode?: GatewaySpecTlsFrontendDefaultValidationMode;
}

export interface GatewaySpecTlsFrontendPerPortTls {
  readonly validation?: GatewaySpecTlsFrontendPerPortTlsValidation;
}

export interface GatewaySpecListenersAllowedRoutesNamespacesSelectorMatchExpressions {
  readonly key: string;

  readonly operator: string;

  readonly values?: string[];
}

export interface GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs {
  /** At most 253 characters. */
  readonly group: string;

  /** From 1 to 63 characters. */
  readonly kind: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  /** From 1 to 63 characters. */
  readonly namespace?: string;
}

export enum GatewaySpecTlsFrontendDefaultValidationMode {
  /** AllowValidOnly */
  ALLOW_VALID_ONLY = 'AllowValidOnly',
  /** AllowInsecureFallback */
  ALLOW_INSECURE_FALLBACK = 'AllowInsecureFallback',
}

export interface GatewaySpecTlsFrontendPerPortTlsValidation {
  /** From 1 to 16 items. */
  readonly caCertificateRefs: GatewaySpecTlsFrontendPerPortTlsValidationCaCertificateRefs[];

  /** @default - "AllowValidOnly" */
  readonly mode?: GatewaySpecTlsFrontendPerPortTlsValidationMode;
}

export interface GatewaySpecTlsFrontendPerPortTlsValidationCaCertificateRefs {
  /** At most 253 characters. */
  readonly group: string;

  /** From 1 to 63 characters. */
  readonly kind: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  /** From 1 to 63 characters. */
  readonly namespace?: string;
}

export enum GatewaySpecTlsFrontendPerPortTlsValidationMode {
  /** AllowValidOnly */
  ALLOW_VALID_ONLY = 'AllowValidOnly',
  /** AllowInsecureFallback */
  ALLOW_INSECURE_FALLBACK = 'AllowInsecureFallback',
}

/** GatewayClass of `gateway.networking.k8s.io/v1` (cluster-wide), field by field as its CRD has it. */
export class GatewayClass extends ApiObject {
  /** API version and kind. */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'GatewayClass',
  }

  /**
   * The manifest as plain data, to be put into other objects (a template, for example).
   *
   * @param props metadata and spec
   */
  public static manifest(props: GatewayClassProps): any {
    return { ...GatewayClass.GVK, ...toWire(props) };
  }

  /**
   * @param scope where to define the object
   * @param id name within the scope
   * @param props metadata and spec
   */
  public constructor(scope: Construct, id: string, props: GatewayClassProps) {
    super(scope, id, { ...GatewayClass.GVK, ...props });
  }
}

export interface GatewayClassProps {
  /** Name, namespace, labels and annotations. */
  readonly metadata?: ApiObjectMetadata;

  readonly spec: GatewayClassSpec;
}

export interface GatewayClassSpec {
  /** From 1 to 253 characters. */
  readonly controllerName: string;

  /** At most 64 characters. */
  readonly description?: string;

  readonly parametersRef?: GatewayClassSpecParametersRef;
}

export interface GatewayClassSpecParametersRef {
  /** At most 253 characters. */
  readonly group: string;

  /** From 1 to 63 characters. */
  readonly kind: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  /** From 1 to 63 characters. */
  readonly namespace?: string;
}

/** HTTPRoute of `gateway.networking.k8s.io/v1` (namespaced), field by field as its CRD has it. */
export class HttpRoute extends ApiObject {
  /** API version and kind. */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
  }

  /**
   * The manifest as plain data, to be put into other objects (a template, for example).
   *
   * @param props metadata and spec
   */
  public static manifest(props: HttpRouteProps): any {
    return { ...HttpRoute.GVK, ...toWire(props) };
  }

  /**
   * @param scope where to define the object
   * @param id name within the scope
   * @param props metadata and spec
   */
  public constructor(scope: Construct, id: string, props: HttpRouteProps) {
    super(scope, id, { ...HttpRoute.GVK, ...props });
  }
}

export interface HttpRouteProps {
  /** Name, namespace, labels and annotations. */
  readonly metadata?: ApiObjectMetadata;

  readonly spec: HttpRouteSpec;
}

export interface HttpRouteSpec {
  /** At most 16 items. */
  readonly hostnames?: string[];

  /** At most 32 items. */
  readonly parentRefs?: HttpRouteSpecParentRefs[];

  /**
   * From 1 to 16 items.
   *
   * @default - [{"matches":[{"path":{"type":"PathPrefix","value":"/"}}]}]
   */
  readonly rules?: HttpRouteSpecRules[];

  readonly useDefaultGateways?: HttpRouteSpecUseDefaultGateways;
}

export interface HttpRouteSpecParentRefs {
  /**
   * At most 253 characters.
   *
   * @default - "gateway.networking.k8s.io"
   */
  readonly group?: string;

  /**
   * From 1 to 63 characters.
   *
   * @default - "Gateway"
   */
  readonly kind?: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  /** From 1 to 63 characters. */
  readonly namespace?: string;

  /** From 1 to 65535. */
  readonly port?: number;

  /** From 1 to 253 characters. */
  readonly sectionName?: string;
}

export interface HttpRouteSpecRules {
  /** At most 16 items. */
  readonly backendRefs?: HttpRouteSpecRulesBackendRefs[];

  /** At most 16 items. */
  readonly filters?: HttpRouteSpecRulesFilters[];

  /**
   * At most 64 items.
   *
   * @default - [{"path":{"type":"PathPrefix","value":"/"}}]
   */
  readonly matches?: HttpRouteSpecRulesMatches[];

  /** From 1 to 253 characters. */
  readonly name?: string;

  readonly retry?: HttpRouteSpecRulesRetry;

  readonly sessionPersistence?: HttpRouteSpecRulesSessionPersistence;

  readonly timeouts?: HttpRouteSpecRulesTimeouts;
}

export enum HttpRouteSpecUseDefaultGateways {
  /** All */
  ALL = 'All',
  /** None */
  NONE = 'None',
}

export interface HttpRouteSpecRulesBackendRefs {
  /** At most 16 items. */
  readonly filters?: HttpRouteSpecRulesBackendRefsFilters[];

  /**
   * At most 253 characters.
   *
   * @default - ""
   */
  readonly group?: string;

  /**
   * From 1 to 63 characters.
   *
   * @default - "Service"
   */
  readonly kind?: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  /** From 1 to 63 characters. */
  readonly namespace?: string;

  /** From 1 to 65535. */
  readonly port?: number;

  /**
   * From 0 to 1000000.
   *
   * @default - 1
   */
  readonly weight?: number;
}

export interface HttpRouteSpecRulesFilters {
  readonly cors?: HttpRouteSpecRulesFiltersCors;

  readonly extensionRef?: HttpRouteSpecRulesFiltersExtensionRef;

  readonly externalAuth?: HttpRouteSpecRulesFiltersExternalAuth;

  readonly requestHeaderModifier?: HttpRouteSpecRulesFiltersRequestHeaderModifier;

  readonly requestMirror?: HttpRouteSpecRulesFiltersRequestMirror;

  readonly requestRedirect?: HttpRouteSpecRulesFiltersRequestRedirect;

  readonly responseHeaderModifier?: HttpRouteSpecRulesFiltersResponseHeaderModifier;

  readonly type: HttpRouteSpecRulesFiltersType;

  readonly urlRewrite?: HttpRouteSpecRulesFiltersUrlRewrite;
}

export interface HttpRouteSpecRulesMatches {
  /** At most 16 items. */
  readonly headers?: HttpRouteSpecRulesMatchesHeaders[];

  readonly method?: HttpRouteSpecRulesMatchesMethod;

  /** @default - {"type":"PathPrefix","value":"/"} */
  readonly path?: HttpRouteSpecRulesMatchesPath;

  /** At most 16 items. */
  readonly queryParams?: HttpRouteSpecRulesMatchesQueryParams[];
}

export interface HttpRouteSpecRulesRetry {
  /** At least 1. */
  readonly attempts?: number;

  readonly backoff?: string;

  readonly codes?: number[];
}

export interface HttpRouteSpecRulesSessionPersistence {
  readonly absoluteTimeout?: string;

  readonly cookieConfig?: HttpRouteSpecRulesSessionPersistenceCookieConfig;

  /** At most 128 characters. */
  readonly sessionName?: string;

  /** @default - "Cookie" */
  readonly type?: HttpRouteSpecRulesSessionPersistenceType;
}

export interface HttpRouteSpecRulesTimeouts {
  readonly backendRequest?: string;

  readonly request?: string;
}

export interface HttpRouteSpecRulesBackendRefsFilters {
  readonly cors?: HttpRouteSpecRulesBackendRefsFiltersCors;

  readonly extensionRef?: HttpRouteSpecRulesBackendRefsFiltersExtensionRef;

  readonly externalAuth?: HttpRouteSpecRulesBackendRefsFiltersExternalAuth;

  readonly requestHeaderModifier?: HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifier;

  readonly requestMirror?: HttpRouteSpecRulesBackendRefsFiltersRequestMirror;

  readonly requestRedirect?: HttpRouteSpecRulesBackendRefsFiltersRequestRedirect;

  readonly responseHeaderModifier?: HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifier;

  readonly type: HttpRouteSpecRulesBackendRefsFiltersType;

  readonly urlRewrite?: HttpRouteSpecRulesBackendRefsFiltersUrlRewrite;
}

export interface HttpRouteSpecRulesFiltersCors {
  readonly allowCredentials?: boolean;

  /** At most 64 items. */
  readonly allowHeaders?: string[];

  /** At most 9 items. */
  readonly allowMethods?: HttpRouteSpecRulesFiltersCorsAllowMethods[];

  /** At most 64 items. */
  readonly allowOrigins?: string[];

  /** At most 64 items. */
  readonly exposeHeaders?: string[];

  /**
   * At least 1.
   *
   * @default - 5
   */
  readonly maxAge?: number;
}

export interface HttpRouteSpecRulesFiltersExtensionRef {
  /** At most 253 characters. */
  readonly group: string;

  /** From 1 to 63 characters. */
  readonly kind: string;

  /** From 1 to 253 characters. */
  readonly name: string;
}

export interface HttpRouteSpecRulesFiltersExternalAuth {
  readonly backendRef: HttpRouteSpecRulesFiltersExternalAuthBackendRef;

  readonly forwardBody?: HttpRouteSpecRulesFiltersExternalAuthForwardBody;

  readonly grpc?: HttpRouteSpecRulesFiltersExternalAuthGrpc;

  readonly http?: HttpRouteSpecRulesFiltersExternalAuthHttp;

  readonly protocol: HttpRouteSpecRulesFiltersExternalAuthProtocol;
}

export interface HttpRouteSpecRulesFiltersRequestHeaderModifier {
  /** At most 16 items. */
  readonly add?: HttpRouteSpecRulesFiltersRequestHeaderModifierAdd[];

  /** At most 16 items. */
  readonly remove?: string[];

  /** At most 16 items. */
  readonly set?: HttpRouteSpecRulesFiltersRequestHeaderModifierSet[];
}

export interface HttpRouteSpecRulesFiltersRequestMirror {
  readonly backendRef: HttpRouteSpecRulesFiltersRequestMirrorBackendRef;

  readonly fraction?: HttpRouteSpecRulesFiltersRequestMirrorFraction;

  /** From 0 to 100. */
  readonly percent?: number;
}

export interface HttpRouteSpecRulesFiltersRequestRedirect {
  /** From 1 to 253 characters. */
  readonly hostname?: string;

  readonly path?: HttpRouteSpecRulesFiltersRequestRedirectPath;

  /** From 1 to 65535. */
  readonly port?: number;

  readonly scheme?: HttpRouteSpecRulesFiltersRequestRedirectScheme;

  /** @default - 302 */
  readonly statusCode?: HttpRouteSpecRulesFiltersRequestRedirectStatusCode;
}

export interface HttpRouteSpecRulesFiltersResponseHeaderModifier {
  /** At most 16 items. */
  readonly add?: HttpRouteSpecRulesFiltersResponseHeaderModifierAdd[];

  /** At most 16 items. */
  readonly remove?: string[];

  /** At most 16 items. */
  readonly set?: HttpRouteSpecRulesFiltersResponseHeaderModifierSet[];
}

export enum HttpRouteSpecRulesFiltersType {
  /** RequestHeaderModifier */
  REQUEST_HEADER_MODIFIER = 'RequestHeaderModifier',
  /** ResponseHeaderModifier */
  RESPONSE_HEADER_MODIFIER = 'ResponseHeaderModifier',
  /** RequestMirror */
  REQUEST_MIRROR = 'RequestMirror',
  /** RequestRedirect */
  REQUEST_REDIRECT = 'RequestRedirect',
  /** URLRewrite */
  URL_REWRITE = 'URLRewrite',
  /** ExtensionRef */
  EXTENSION_REF = 'ExtensionRef',
  /** CORS */
  CORS = 'CORS',
  /** ExternalAuth */
  EXTERNAL_AUTH = 'ExternalAuth',
}

export interface HttpRouteSpecRulesFiltersUrlRewrite {
  /** From 1 to 253 characters. */
  readonly hostname?: string;

  readonly path?: HttpRouteSpecRulesFiltersUrlRewritePath;
}

export interface HttpRouteSpecRulesMatchesHeaders {
  /** From 1 to 256 characters. */
  readonly name: string;

  /** @default - "Exact" */
  readonly type?: HttpRouteSpecRulesMatchesHeadersType;

  /** From 1 to 4096 characters. */
  readonly value: string;
}

export enum HttpRouteSpecRulesMatchesMethod {
  /** GET */
  GET = 'GET',
  /** HEAD */
  HEAD = 'HEAD',
  /** POST */
  POST = 'POST',
  /** PUT */
  PUT = 'PUT',
  /** DELETE */
  DELETE = 'DELETE',
  /** CONNECT */
  CONNECT = 'CONNECT',
  /** OPTIONS */
  OPTIONS = 'OPTIONS',
  /** TRACE */
  TRACE = 'TRACE',
  /** PATCH */
  PATCH = 'PATCH',
}

export interface HttpRouteSpecRulesMatchesPath {
  /** @default - "PathPrefix" */
  readonly type?: HttpRouteSpecRulesMatchesPathType;

  /**
   * At most 1024 characters.
   *
   * @default - "/"
   */
  readonly value?: string;
}

export interface HttpRouteSpecRulesMatchesQueryParams {
  /** From 1 to 256 characters. */
  readonly name: string;

  /** @default - "Exact" */
  readonly type?: HttpRouteSpecRulesMatchesQueryParamsType;

  /** From 1 to 1024 characters. */
  readonly value: string;
}

export interface HttpRouteSpecRulesSessionPersistenceCookieConfig {
  /** @default - "Session" */
  readonly lifetimeType?: HttpRouteSpecRulesSessionPersistenceCookieConfigLifetimeType;
}

export enum HttpRouteSpecRulesSessionPersistenceType {
  /** Cookie */
  COOKIE = 'Cookie',
  /** Header */
  HEADER = 'Header',
}

export interface HttpRouteSpecRulesBackendRefsFiltersCors {
  readonly allowCredentials?: boolean;

  /** At most 64 items. */
  readonly allowHeaders?: string[];

  /** At most 9 items. */
  readonly allowMethods?: HttpRouteSpecRulesBackendRefsFiltersCorsAllowMethods[];

  /** At most 64 items. */
  readonly allowOrigins?: string[];

  /** At most 64 items. */
  readonly exposeHeaders?: string[];

  /**
   * At least 1.
   *
   * @default - 5
   */
  readonly maxAge?: number;
}

export interface HttpRouteSpecRulesBackendRefsFiltersExtensionRef {
  /** At most 253 characters. */
  readonly group: string;

  /** From 1 to 63 characters. */
  readonly kind: string;

  /** From 1 to 253 characters. */
  readonly name: string;
}

export interface HttpRouteSpecRulesBackendRefsFiltersExternalAuth {
  readonly backendRef: HttpRouteSpecRulesBackendRefsFiltersExternalAuthBackendRef;

  readonly forwardBody?: HttpRouteSpecRulesBackendRefsFiltersExternalAuthForwardBody;

  readonly grpc?: HttpRouteSpecRulesBackendRefsFiltersExternalAuthGrpc;

  readonly http?: HttpRouteSpecRulesBackendRefsFiltersExternalAuthHttp;

  readonly protocol: HttpRouteSpecRulesBackendRefsFiltersExternalAuthProtocol;
}

export interface HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifier {
  /** At most 16 items. */
  readonly add?: HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd[];

  /** At most 16 items. */
  readonly remove?: string[];

  /** At most 16 items. */
  readonly set?: HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet[];
}

export interface HttpRouteSpecRulesBackendRefsFiltersRequestMirror {
  readonly backendRef: HttpRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef;

  readonly fraction?: HttpRouteSpecRulesBackendRefsFiltersRequestMirrorFraction;

  /** From 0 to 100. */
  readonly percent?: number;
}

export interface HttpRouteSpecRulesBackendRefsFiltersRequestRedirect {
  /** From 1 to 253 characters. */
  readonly hostname?: string;

  readonly path?: HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath;

  /** From 1 to 65535. */
  readonly port?: number;

  readonly scheme?: HttpRouteSpecRulesBackendRefsFiltersRequestRedirectScheme;

  /** @default - 302 */
  readonly statusCode?: HttpRouteSpecRulesBackendRefsFiltersRequestRedirectStatusCode;
}

export interface HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifier {
  /** At most 16 items. */
  readonly add?: HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd[];

  /** At most 16 items. */
  readonly remove?: string[];

  /** At most 16 items. */
  readonly set?: HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet[];
}

export enum HttpRouteSpecRulesBackendRefsFiltersType {
  /** RequestHeaderModifier */
  REQUEST_HEADER_MODIFIER = 'RequestHeaderModifier',
  /** ResponseHeaderModifier */
  RESPONSE_HEADER_MODIFIER = 'ResponseHeaderModifier',
  /** RequestMirror */
  REQUEST_MIRROR = 'RequestMirror',
  /** RequestRedirect */
  REQUEST_REDIRECT = 'RequestRedirect',
  /** URLRewrite */
  URL_REWRITE = 'URLRewrite',
  /** ExtensionRef */
  EXTENSION_REF = 'ExtensionRef',
  /** CORS */
  CORS = 'CORS',
  /** ExternalAuth */
  EXTERNAL_AUTH = 'ExternalAuth',
}

export interface HttpRouteSpecRulesBackendRefsFiltersUrlRewrite {
  /** From 1 to 253 characters. */
  readonly hostname?: string;

  readonly path?: HttpRouteSpecRulesBackendRefsFiltersUrlRewritePath;
}

export enum HttpRouteSpecRulesFiltersCorsAllowMethods {
  /** GET */
  GET = 'GET',
  /** HEAD */
  HEAD = 'HEAD',
  /** POST */
  POST = 'POST',
  /** PUT */
  PUT = 'PUT',
  /** DELETE */
  DELETE = 'DELETE',
  /** CONNECT */
  CONNECT = 'CONNECT',
  /** OPTIONS */
  OPTIONS = 'OPTIONS',
  /** TRACE */
  TRACE = 'TRACE',
  /** PATCH */
  PATCH = 'PATCH',
  /** * */
  ANY = '*',
}

export interface HttpRouteSpecRulesFiltersExternalAuthBackendRef {
  /**
   * At most 253 characters.
   *
   * @default - ""
   */
  readonly group?: string;

  /**
   * From 1 to 63 characters.
   *
   * @default - "Service"
   */
  readonly kind?: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  /** From 1 to 63 characters. */
  readonly namespace?: string;

  /** From 1 to 65535. */
  readonly port?: number;
}

export interface HttpRouteSpecRulesFiltersExternalAuthForwardBody {
  readonly maxSize?: number;
}

export interface HttpRouteSpecRulesFiltersExternalAuthGrpc {
  /** At most 64 items. */
  readonly allowedHeaders?: string[];
}

export interface HttpRouteSpecRulesFiltersExternalAuthHttp {
  /** At most 64 items. */
  readonly allowedHeaders?: string[];

  /** At most 64 items. */
  readonly allowedResponseHeaders?: string[];

  /** At most 1024 characters. */
  readonly path?: string;
}

export enum HttpRouteSpecRulesFiltersExternalAuthProtocol {
  /** HTTP */
  HTTP = 'HTTP',
  /** GRPC */
  GRPC = 'GRPC',
}

export interface HttpRouteSpecRulesFiltersRequestHeaderModifierAdd {
  /** From 1 to 256 characters. */
  readonly name: string;

  /** From 1 to 4096 characters. */
  readonly value: string;
}

export interface HttpRouteSpecRulesFiltersRequestHeaderModifierSet {
  /** From 1 to 256 characters. */
  readonly name: string;

  /** From 1 to 4096 characters. */
  readonly value: string;
}

export interface HttpRouteSpecRulesFiltersRequestMirrorBackendRef {
  /**
   * At most 253 characters.
   *
   * @default - ""
   */
  readonly group?: string;

  /**
   * From 1 to 63 characters.
   *
   * @default - "Service"
   */
  readonly kind?: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  /** From 1 to 63 characters. */
  readonly namespace?: string;

  /** From 1 to 65535. */
  readonly port?: number;
}

export interface HttpRouteSpecRulesFiltersRequestMirrorFraction {
  /**
   * At least 1.
   *
   * @default - 100
   */
  readonly denominator?: number;

  /** At least 0. */
  readonly numerator: number;
}

export interface HttpRouteSpecRulesFiltersRequestRedirectPath {
  /** At most 1024 characters. */
  readonly replaceFullPath?: string;

  /** At most 1024 characters. */
  readonly replacePrefixMatch?: string;

  readonly type: HttpRouteSpecRulesFiltersRequestRedirectPathType;
}

export enum HttpRouteSpecRulesFiltersRequestRedirectScheme {
  /** http */
  HTTP = 'http',
  /** https */
  HTTPS = 'https',
}

export enum HttpRouteSpecRulesFiltersRequestRedirectStatusCode {
  /** 301 */
  VALUE_301 = 301,
  /** 302 */
  VALUE_302 = 302,
  /** 303 */
  VALUE_303 = 303,
  /** 307 */
  VALUE_307 = 307,
  /** 308 */
  VALUE_308 = 308,
}

export interface HttpRouteSpecRulesFiltersResponseHeaderModifierAdd {
  /** From 1 to 256 characters. */
  readonly name: string;

  /** From 1 to 4096 characters. */
  readonly value: string;
}

export interface HttpRouteSpecRulesFiltersResponseHeaderModifierSet {
  /** From 1 to 256 characters. */
  readonly name: string;

  /** From 1 to 4096 characters. */
  readonly value: string;
}

export interface HttpRouteSpecRulesFiltersUrlRewritePath {
  /** At most 1024 characters. */
  readonly replaceFullPath?: string;

  /** At most 1024 characters. */
  readonly replacePrefixMatch?: string;

  readonly type: HttpRouteSpecRulesFiltersUrlRewritePathType;
}

export enum HttpRouteSpecRulesMatchesHeadersType {
  /** Exact */
  EXACT = 'Exact',
  /** RegularExpression */
  REGULAR_EXPRESSION = 'RegularExpression',
}

export enum HttpRouteSpecRulesMatchesPathType {
  /** Exact */
  EXACT = 'Exact',
  /** PathPrefix */
  PATH_PREFIX = 'PathPrefix',
  /** RegularExpression */
  REGULAR_EXPRESSION = 'RegularExpression',
}

export enum HttpRouteSpecRulesMatchesQueryParamsType {
  /** Exact */
  EXACT = 'Exact',
  /** RegularExpression */
  REGULAR_EXPRESSION = 'RegularExpression',
}

export enum HttpRouteSpecRulesSessionPersistenceCookieConfigLifetimeType {
  /** Permanent */
  PERMANENT = 'Permanent',
  /** Session */
  SESSION = 'Session',
}

export enum HttpRouteSpecRulesBackendRefsFiltersCorsAllowMethods {
  /** GET */
  GET = 'GET',
  /** HEAD */
  HEAD = 'HEAD',
  /** POST */
  POST = 'POST',
  /** PUT */
  PUT = 'PUT',
  /** DELETE */
  DELETE = 'DELETE',
  /** CONNECT */
  CONNECT = 'CONNECT',
  /** OPTIONS */
  OPTIONS = 'OPTIONS',
  /** TRACE */
  TRACE = 'TRACE',
  /** PATCH */
  PATCH = 'PATCH',
  /** * */
  ANY = '*',
}

export interface HttpRouteSpecRulesBackendRefsFiltersExternalAuthBackendRef {
  /**
   * At most 253 characters.
   *
   * @default - ""
   */
  readonly group?: string;

  /**
   * From 1 to 63 characters.
   *
   * @default - "Service"
   */
  readonly kind?: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  /** From 1 to 63 characters. */
  readonly namespace?: string;

  /** From 1 to 65535. */
  readonly port?: number;
}

export interface HttpRouteSpecRulesBackendRefsFiltersExternalAuthForwardBody {
  readonly maxSize?: number;
}

export interface HttpRouteSpecRulesBackendRefsFiltersExternalAuthGrpc {
  /** At most 64 items. */
  readonly allowedHeaders?: string[];
}

export interface HttpRouteSpecRulesBackendRefsFiltersExternalAuthHttp {
  /** At most 64 items. */
  readonly allowedHeaders?: string[];

  /** At most 64 items. */
  readonly allowedResponseHeaders?: string[];

  /** At most 1024 characters. */
  readonly path?: string;
}

export enum HttpRouteSpecRulesBackendRefsFiltersExternalAuthProtocol {
  /** HTTP */
  HTTP = 'HTTP',
  /** GRPC */
  GRPC = 'GRPC',
}

export interface HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd {
  /** From 1 to 256 characters. */
  readonly name: string;

  /** From 1 to 4096 characters. */
  readonly value: string;
}

export interface HttpRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet {
  /** From 1 to 256 characters. */
  readonly name: string;

  /** From 1 to 4096 characters. */
  readonly value: string;
}

export interface HttpRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef {
  /**
   * At most 253 characters.
   *
   * @default - ""
   */
  readonly group?: string;

  /**
   * From 1 to 63 characters.
   *
   * @default - "Service"
   */
  readonly kind?: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  /** From 1 to 63 characters. */
  readonly namespace?: string;

  /** From 1 to 65535. */
  readonly port?: number;
}

export interface HttpRouteSpecRulesBackendRefsFiltersRequestMirrorFraction {
  /**
   * At least 1.
   *
   * @default - 100
   */
  readonly denominator?: number;

  /** At least 0. */
  readonly numerator: number;
}

export interface HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPath {
  /** At most 1024 characters. */
  readonly replaceFullPath?: string;

  /** At most 1024 characters. */
  readonly replacePrefixMatch?: string;

  readonly type: HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPathType;
}

export enum HttpRouteSpecRulesBackendRefsFiltersRequestRedirectScheme {
  /** http */
  HTTP = 'http',
  /** https */
  HTTPS = 'https',
}

export enum HttpRouteSpecRulesBackendRefsFiltersRequestRedirectStatusCode {
  /** 301 */
  VALUE_301 = 301,
  /** 302 */
  VALUE_302 = 302,
  /** 303 */
  VALUE_303 = 303,
  /** 307 */
  VALUE_307 = 307,
  /** 308 */
  VALUE_308 = 308,
}

export interface HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd {
  /** From 1 to 256 characters. */
  readonly name: string;

  /** From 1 to 4096 characters. */
  readonly value: string;
}

export interface HttpRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet {
  /** From 1 to 256 characters. */
  readonly name: string;

  /** From 1 to 4096 characters. */
  readonly value: string;
}

export interface HttpRouteSpecRulesBackendRefsFiltersUrlRewritePath {
  /** At most 1024 characters. */
  readonly replaceFullPath?: string;

  /** At most 1024 characters. */
  readonly replacePrefixMatch?: string;

  readonly type: HttpRouteSpecRulesBackendRefsFiltersUrlRewritePathType;
}

export enum HttpRouteSpecRulesFiltersRequestRedirectPathType {
  /** ReplaceFullPath */
  REPLACE_FULL_PATH = 'ReplaceFullPath',
  /** ReplacePrefixMatch */
  REPLACE_PREFIX_MATCH = 'ReplacePrefixMatch',
}

export enum HttpRouteSpecRulesFiltersUrlRewritePathType {
  /** ReplaceFullPath */
  REPLACE_FULL_PATH = 'ReplaceFullPath',
  /** ReplacePrefixMatch */
  REPLACE_PREFIX_MATCH = 'ReplacePrefixMatch',
}

export enum HttpRouteSpecRulesBackendRefsFiltersRequestRedirectPathType {
  /** ReplaceFullPath */
  REPLACE_FULL_PATH = 'ReplaceFullPath',
  /** ReplacePrefixMatch */
  REPLACE_PREFIX_MATCH = 'ReplacePrefixMatch',
}

export enum HttpRouteSpecRulesBackendRefsFiltersUrlRewritePathType {
  /** ReplaceFullPath */
  REPLACE_FULL_PATH = 'ReplaceFullPath',
  /** ReplacePrefixMatch */
  REPLACE_PREFIX_MATCH = 'ReplacePrefixMatch',
}

/** ListenerSet of `gateway.networking.k8s.io/v1` (namespaced), field by field as its CRD has it. */
export class ListenerSet extends ApiObject {
  /** API version and kind. */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'ListenerSet',
  }

  /**
   * The manifest as plain data, to be put into other objects (a template, for example).
   *
   * @param props metadata and spec
   */
  public static manifest(props: ListenerSetProps): any {
    return { ...ListenerSet.GVK, ...toWire(props) };
  }

  /**
   * @param scope where to define the object
   * @param id name within the scope
   * @param props metadata and spec
   */
  public constructor(scope: Construct, id: string, props: ListenerSetProps) {
    super(scope, id, { ...ListenerSet.GVK, ...props });
  }
}

export interface ListenerSetProps {
  /** Name, namespace, labels and annotations. */
  readonly metadata?: ApiObjectMetadata;

  readonly spec: ListenerSetSpec;
}

export interface ListenerSetSpec {
  /** From 1 to 64 items. */
  readonly listeners: ListenerSetSpecListeners[];

  readonly parentRef: ListenerSetSpecParentRef;
}

export interface ListenerSetSpecListeners {
  /** @default - {"namespaces":{"from":"Same"}} */
  readonly allowedRoutes?: ListenerSetSpecListenersAllowedRoutes;

  /** From 1 to 253 characters. */
  readonly hostname?: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  /** From 1 to 65535. */
  readonly port: number;

  /** From 1 to 255 characters. */
  readonly protocol: string;

  readonly tls?: ListenerSetSpecListenersTls;
}

export interface ListenerSetSpecParentRef {
  /**
   * At most 253 characters.
   *
   * @default - "gateway.networking.k8s.io"
   */
  readonly group?: string;

  /**
   * From 1 to 63 characters.
   *
   * @default - "Gateway"
   */
  readonly kind?: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  /** From 1 to 63 characters. */
  readonly namespace?: string;
}

export interface ListenerSetSpecListenersAllowedRoutes {
  /** At most 8 items. */
  readonly kinds?: ListenerSetSpecListenersAllowedRoutesKinds[];

  /** @default - {"from":"Same"} */
  readonly namespaces?: ListenerSetSpecListenersAllowedRoutesNamespaces;
}

export interface ListenerSetSpecListenersTls {
  /** At most 64 items. */
  readonly certificateRefs?: ListenerSetSpecListenersTlsCertificateRefs[];

  /** @default - "Terminate" */
  readonly mode?: ListenerSetSpecListenersTlsMode;

  /** At most 16 entries. */
  readonly options?: { [key: string]: string };
}

export interface ListenerSetSpecListenersAllowedRoutesKinds {
  /**
   * At most 253 characters.
   *
   * @default - "gateway.networking.k8s.io"
   */
  readonly group?: string;

  /** From 1 to 63 characters. */
  readonly kind: string;
}

export interface ListenerSetSpecListenersAllowedRoutesNamespaces {
  /** @default - "Same" */
  readonly from?: ListenerSetSpecListenersAllowedRoutesNamespacesFrom;

  readonly selector?: ListenerSetSpecListenersAllowedRoutesNamespacesSelector;
}

export interface ListenerSetSpecListenersTlsCertificateRefs {
  /**
   * At most 253 characters.
   *
   * @default - ""
   */
  readonly group?: string;

  /**
   * From 1 to 63 characters.
   *
   * @default - "Secret"
   */
  readonly kind?: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  /** From 1 to 63 characters. */
  readonly namespace?: string;
}

export enum ListenerSetSpecListenersTlsMode {
  /** Terminate */
  TERMINATE = 'Terminate',
  /** Passthrough */
  PASSTHROUGH = 'Passthrough',
}

export enum ListenerSetSpecListenersAllowedRoutesNamespacesFrom {
  /** All */
  ALL = 'All',
  /** Selector */
  SELECTOR = 'Selector',
  /** Same */
  SAME = 'Same',
}

export interface ListenerSetSpecListenersAllowedRoutesNamespacesSelector {
  readonly matchExpressions?: ListenerSetSpecListenersAllowedRoutesNamespacesSelectorMatchExpressions[];

  readonly matchLabels?: { [key: string]: string };
}

export interface ListenerSetSpecListenersAllowedRoutesNamespacesSelectorMatchExpressions {
  readonly key: string;

  readonly operator: string;

  readonly values?: string[];
}

/** ReferenceGrant of `gateway.networking.k8s.io/v1` (namespaced), field by field as its CRD has it. */
export class ReferenceGrant extends ApiObject {
  /** API version and kind. */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'ReferenceGrant',
  }

  /**
   * The manifest as plain data, to be put into other objects (a template, for example).
   *
   * @param props metadata and spec
   */
  public static manifest(props: ReferenceGrantProps): any {
    return { ...ReferenceGrant.GVK, ...toWire(props) };
  }

  /**
   * @param scope where to define the object
   * @param id name within the scope
   * @param props metadata and spec
   */
  public constructor(scope: Construct, id: string, props: ReferenceGrantProps) {
    super(scope, id, { ...ReferenceGrant.GVK, ...props });
  }
}

export interface ReferenceGrantProps {
  /** Name, namespace, labels and annotations. */
  readonly metadata?: ApiObjectMetadata;

  readonly spec: ReferenceGrantSpec;
}

export interface ReferenceGrantSpec {
  /** From 1 to 16 items. */
  readonly from: ReferenceGrantSpecFrom[];

  /** From 1 to 16 items. */
  readonly to: ReferenceGrantSpecTo[];
}

export interface ReferenceGrantSpecFrom {
  /** At most 253 characters. */
  readonly group: string;

  /** From 1 to 63 characters. */
  readonly kind: string;

  /** From 1 to 63 characters. */
  readonly namespace: string;
}

export interface ReferenceGrantSpecTo {
  /** At most 253 characters. */
  readonly group: string;

  /** From 1 to 63 characters. */
  readonly kind: string;

  /** From 1 to 253 characters. */
  readonly name?: string;
}

/** TCPRoute of `gateway.networking.k8s.io/v1` (namespaced), field by field as its CRD has it. */
export class TcpRoute extends ApiObject {
  /** API version and kind. */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'TCPRoute',
  }

  /**
   * The manifest as plain data, to be put into other objects (a template, for example).
   *
   * @param props metadata and spec
   */
  public static manifest(props: TcpRouteProps): any {
    return { ...TcpRoute.GVK, ...toWire(props) };
  }

  /**
   * @param scope where to define the object
   * @param id name within the scope
   * @param props metadata and spec
   */
  public constructor(scope: Construct, id: string, props: TcpRouteProps) {
    super(scope, id, { ...TcpRoute.GVK, ...props });
  }
}

export interface TcpRouteProps {
  /** Name, namespace, labels and annotations. */
  readonly metadata?: ApiObjectMetadata;

  readonly spec: TcpRouteSpec;
}

export interface TcpRouteSpec {
  /** At most 32 items. */
  readonly parentRefs?: TcpRouteSpecParentRefs[];

  /** Exactly 1 items. */
  readonly rules: TcpRouteSpecRules[];

  readonly useDefaultGateways?: TcpRouteSpecUseDefaultGateways;
}

export interface TcpRouteSpecParentRefs {
  /**
   * At most 253 characters.
   *
   * @default - "gateway.networking.k8s.io"
   */
  readonly group?: string;

  /**
   * From 1 to 63 characters.
   *
   * @default - "Gateway"
   */
  readonly kind?: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  /** From 1 to 63 characters. */
  readonly namespace?: string;

  /** From 1 to 65535. */
  readonly port?: number;

  /** From 1 to 253 characters. */
  readonly sectionName?: string;
}

export interface TcpRouteSpecRules {
  /** From 1 to 16 items. */
  readonly backendRefs: TcpRouteSpecRulesBackendRefs[];

  /** From 1 to 253 characters. */
  readonly name?: string;
}

export enum TcpRouteSpecUseDefaultGateways {
  /** All */
  ALL = 'All',
  /** None */
  NONE = 'None',
}

export interface TcpRouteSpecRulesBackendRefs {
  /**
   * At most 253 characters.
   *
   * @default - ""
   */
  readonly group?: string;

  /**
   * From 1 to 63 characters.
   *
   * @default - "Service"
   */
  readonly kind?: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  /** From 1 to 63 characters. */
  readonly namespace?: string;

  /** From 1 to 65535. */
  readonly port?: number;

  /**
   * From 0 to 1000000.
   *
   * @default - 1
   */
  readonly weight?: number;
}

/** TLSRoute of `gateway.networking.k8s.io/v1` (namespaced), field by field as its CRD has it. */
export class TlsRoute extends ApiObject {
  /** API version and kind. */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'TLSRoute',
  }

  /**
   * The manifest as plain data, to be put into other objects (a template, for example).
   *
   * @param props metadata and spec
   */
  public static manifest(props: TlsRouteProps): any {
    return { ...TlsRoute.GVK, ...toWire(props) };
  }

  /**
   * @param scope where to define the object
   * @param id name within the scope
   * @param props metadata and spec
   */
  public constructor(scope: Construct, id: string, props: TlsRouteProps) {
    super(scope, id, { ...TlsRoute.GVK, ...props });
  }
}

export interface TlsRouteProps {
  /** Name, namespace, labels and annotations. */
  readonly metadata?: ApiObjectMetadata;

  readonly spec: TlsRouteSpec;
}

export interface TlsRouteSpec {
  /** From 1 to 1024 items. */
  readonly hostnames: string[];

  /** At most 32 items. */
  readonly parentRefs?: TlsRouteSpecParentRefs[];

  /** Exactly 1 items. */
  readonly rules: TlsRouteSpecRules[];

  readonly useDefaultGateways?: TlsRouteSpecUseDefaultGateways;
}

export interface TlsRouteSpecParentRefs {
  /**
   * At most 253 characters.
   *
   * @default - "gateway.networking.k8s.io"
   */
  readonly group?: string;

  /**
   * From 1 to 63 characters.
   *
   * @default - "Gateway"
   */
  readonly kind?: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  /** From 1 to 63 characters. */
  readonly namespace?: string;

  /** From 1 to 65535. */
  readonly port?: number;

  /** From 1 to 253 characters. */
  readonly sectionName?: string;
}

export interface TlsRouteSpecRules {
  /** From 1 to 16 items. */
  readonly backendRefs: TlsRouteSpecRulesBackendRefs[];

  /** From 1 to 253 characters. */
  readonly name?: string;
}

export enum TlsRouteSpecUseDefaultGateways {
  /** All */
  ALL = 'All',
  /** None */
  NONE = 'None',
}

export interface TlsRouteSpecRulesBackendRefs {
  /**
   * At most 253 characters.
   *
   * @default - ""
   */
  readonly group?: string;

  /**
   * From 1 to 63 characters.
   *
   * @default - "Service"
   */
  readonly kind?: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  /** From 1 to 63 characters. */
  readonly namespace?: string;

  /** From 1 to 65535. */
  readonly port?: number;

  /**
   * From 0 to 1000000.
   *
   * @default - 1
   */
  readonly weight?: number;
}

/** UDPRoute of `gateway.networking.k8s.io/v1` (namespaced), field by field as its CRD has it. */
export class UdpRoute extends ApiObject {
  /** API version and kind. */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'UDPRoute',
  }

  /**
   * The manifest as plain data, to be put into other objects (a template, for example).
   *
   * @param props metadata and spec
   */
  public static manifest(props: UdpRouteProps): any {
    return { ...UdpRoute.GVK, ...toWire(props) };
  }

  /**
   * @param scope where to define the object
   * @param id name within the scope
   * @param props metadata and spec
   */
  public constructor(scope: Construct, id: string, props: UdpRouteProps) {
    super(scope, id, { ...UdpRoute.GVK, ...props });
  }
}

export interface UdpRouteProps {
  /** Name, namespace, labels and annotations. */
  readonly metadata?: ApiObjectMetadata;

  readonly spec: UdpRouteSpec;
}

export interface UdpRouteSpec {
  /** At most 32 items. */
  readonly parentRefs?: UdpRouteSpecParentRefs[];

  /** Exactly 1 items. */
  readonly rules: UdpRouteSpecRules[];

  readonly useDefaultGateways?: UdpRouteSpecUseDefaultGateways;
}

export interface UdpRouteSpecParentRefs {
  /**
   * At most 253 characters.
   *
   * @default - "gateway.networking.k8s.io"
   */
  readonly group?: string;

  /**
   * From 1 to 63 characters.
   *
   * @default - "Gateway"
   */
  readonly kind?: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  /** From 1 to 63 characters. */
  readonly namespace?: string;

  /** From 1 to 65535. */
  readonly port?: number;

  /** From 1 to 253 characters. */
  readonly sectionName?: string;
}

export interface UdpRouteSpecRules {
  /** From 1 to 16 items. */
  readonly backendRefs: UdpRouteSpecRulesBackendRefs[];

  /** From 1 to 253 characters. */
  readonly name?: string;
}

export enum UdpRouteSpecUseDefaultGateways {
  /** All */
  ALL = 'All',
  /** None */
  NONE = 'None',
}

export interface UdpRouteSpecRulesBackendRefs {
  /**
   * At most 253 characters.
   *
   * @default - ""
   */
  readonly group?: string;

  /**
   * From 1 to 63 characters.
   *
   * @default - "Service"
   */
  readonly kind?: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  /** From 1 to 63 characters. */
  readonly namespace?: string;

  /** From 1 to 65535. */
  readonly port?: number;

  /**
   * From 0 to 1000000.
   *
   * @default - 1
   */
  readonly weight?: number;
}

/** XBackend of `gateway.networking.x-k8s.io/v1alpha1` (namespaced), field by field as its CRD has it. */
export class XBackend extends ApiObject {
  /** API version and kind. */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.x-k8s.io/v1alpha1',
    kind: 'XBackend',
  }

  /**
   * The manifest as plain data, to be put into other objects (a template, for example).
   *
   * @param props metadata and spec
   */
  public static manifest(props: XBackendProps): any {
    return { ...XBackend.GVK, ...toWire(props) };
  }

  /**
   * @param scope where to define the object
   * @param id name within the scope
   * @param props metadata and spec
   */
  public constructor(scope: Construct, id: string, props: XBackendProps) {
    super(scope, id, { ...XBackend.GVK, ...props });
  }
}

export interface XBackendProps {
  /** Name, namespace, labels and annotations. */
  readonly metadata?: ApiObjectMetadata;

  readonly spec: XBackendSpec;
}

export interface XBackendSpec {
  readonly externalHostname?: XBackendSpecExternalHostname;

  readonly port: XBackendSpecPort;

  readonly protocol?: XBackendSpecProtocol;

  readonly tls?: XBackendSpecTls;

  readonly type: XBackendSpecType;
}

export interface XBackendSpecExternalHostname {
  /** From 1 to 253 characters. */
  readonly hostname: string;
}

export interface XBackendSpecPort {
  /** At most 63 characters. */
  readonly name?: string;

  /** From 1 to 65535. */
  readonly port: number;
}

export enum XBackendSpecProtocol {
  /** TCP */
  TCP = 'TCP',
  /** HTTP */
  HTTP = 'HTTP',
  /** HTTP2 */
  HTTP2 = 'HTTP2',
  /** HTTP11 */
  HTTP11 = 'HTTP11',
  /** H2C */
  H2C = 'H2C',
  /** MCP */
  MCP = 'MCP',
}

export interface XBackendSpecTls {
  readonly clientCertificateRef?: XBackendSpecTlsClientCertificateRef;

  readonly mode: XBackendSpecTlsMode;

  readonly validation?: XBackendSpecTlsValidation;
}

export enum XBackendSpecType {
  /** ExternalHostname */
  EXTERNAL_HOSTNAME = 'ExternalHostname',
}

export interface XBackendSpecTlsClientCertificateRef {
  /**
   * At most 253 characters.
   *
   * @default - ""
   */
  readonly group?: string;

  /**
   * From 1 to 63 characters.
   *
   * @default - "Secret"
   */
  readonly kind?: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  /** From 1 to 63 characters. */
  readonly namespace?: string;
}

export enum XBackendSpecTlsMode {
  /** None */
  NONE = 'None',
  /** ServerOnly */
  SERVER_ONLY = 'ServerOnly',
  /** ClientAndServer */
  CLIENT_AND_SERVER = 'ClientAndServer',
}

export interface XBackendSpecTlsValidation {
  /** At most 8 items. */
  readonly caCertificateRefs?: XBackendSpecTlsValidationCaCertificateRefs[];

  /** From 1 to 253 characters. */
  readonly hostname: string;

  /** At most 5 items. */
  readonly subjectAltNames?: XBackendSpecTlsValidationSubjectAltNames[];

  /** From 1 to 253 characters. */
  readonly wellKnownCACertificates?: string;
}

export interface XBackendSpecTlsValidationCaCertificateRefs {
  /** At most 253 characters. */
  readonly group: string;

  /** From 1 to 63 characters. */
  readonly kind: string;

  /** From 1 to 253 characters. */
  readonly name: string;
}

export interface XBackendSpecTlsValidationSubjectAltNames {
  /** From 1 to 253 characters. */
  readonly hostname?: string;

  readonly type: XBackendSpecTlsValidationSubjectAltNamesType;

  /** From 1 to 253 characters. */
  readonly uri?: string;
}

export enum XBackendSpecTlsValidationSubjectAltNamesType {
  /** Hostname */
  HOSTNAME = 'Hostname',
  /** URI */
  URI = 'URI',
}

/** XBackendTrafficPolicy of `gateway.networking.x-k8s.io/v1alpha1` (namespaced), field by field as its CRD has it. */
export class XBackendTrafficPolicy extends ApiObject {
  /** API version and kind. */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.x-k8s.io/v1alpha1',
    kind: 'XBackendTrafficPolicy',
  }

  /**
   * The manifest as plain data, to be put into other objects (a template, for example).
   *
   * @param props metadata and spec
   */
  public static manifest(props: XBackendTrafficPolicyProps): any {
    return { ...XBackendTrafficPolicy.GVK, ...toWire(props) };
  }

  /**
   * @param scope where to define the object
   * @param id name within the scope
   * @param props metadata and spec
   */
  public constructor(scope: Construct, id: string, props: XBackendTrafficPolicyProps) {
    super(scope, id, { ...XBackendTrafficPolicy.GVK, ...props });
  }
}

export interface XBackendTrafficPolicyProps {
  /** Name, namespace, labels and annotations. */
  readonly metadata?: ApiObjectMetadata;

  readonly spec: XBackendTrafficPolicySpec;
}

export interface XBackendTrafficPolicySpec {
  readonly retryConstraint?: XBackendTrafficPolicySpecRetryConstraint;

  readonly sessionPersistence?: XBackendTrafficPolicySpecSessionPersistence;

  /** From 1 to 16 items. */
  readonly targetRefs: XBackendTrafficPolicySpecTargetRefs[];
}

export interface XBackendTrafficPolicySpecRetryConstraint {
  /** @default - {"interval":"10s","percent":20} */
  readonly budget?: XBackendTrafficPolicySpecRetryConstraintBudget;

  /** @default - {"count":10,"interval":"1s"} */
  readonly minRetryRate?: XBackendTrafficPolicySpecRetryConstraintMinRetryRate;
}

export interface XBackendTrafficPolicySpecSessionPersistence {
  readonly absoluteTimeout?: string;

  readonly cookieConfig?: XBackendTrafficPolicySpecSessionPersistenceCookieConfig;

  /** At most 128 characters. */
  readonly sessionName?: string;

  /** @default - "Cookie" */
  readonly type?: XBackendTrafficPolicySpecSessionPersistenceType;
}

export interface XBackendTrafficPolicySpecTargetRefs {
  /** At most 253 characters. */
  readonly group: string;

  /** From 1 to 63 characters. */
  readonly kind: string;

  /** From 1 to 253 characters. */
  readonly name: string;
}

export interface XBackendTrafficPolicySpecRetryConstraintBudget {
  /** @default - "10s" */
  readonly interval?: string;

  /**
   * From 0 to 100.
   *
   * @default - 20
   */
  readonly percent?: number;
}

export interface XBackendTrafficPolicySpecRetryConstraintMinRetryRate {
  /** From 1 to 1000000. */
  readonly count?: number;

  readonly interval?: string;
}

export interface XBackendTrafficPolicySpecSessionPersistenceCookieConfig {
  /** @default - "Session" */
  readonly lifetimeType?: XBackendTrafficPolicySpecSessionPersistenceCookieConfigLifetimeType;
}

export enum XBackendTrafficPolicySpecSessionPersistenceType {
  /** Cookie */
  COOKIE = 'Cookie',
  /** Header */
  HEADER = 'Header',
}

export enum XBackendTrafficPolicySpecSessionPersistenceCookieConfigLifetimeType {
  /** Permanent */
  PERMANENT = 'Permanent',
  /** Session */
  SESSION = 'Session',
}

/** XMesh of `gateway.networking.x-k8s.io/v1alpha1` (cluster-wide), field by field as its CRD has it. */
export class XMesh extends ApiObject {
  /** API version and kind. */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'gateway.networking.x-k8s.io/v1alpha1',
    kind: 'XMesh',
  }

  /**
   * The manifest as plain data, to be put into other objects (a template, for example).
   *
   * @param props metadata and spec
   */
  public static manifest(props: XMeshProps): any {
    return { ...XMesh.GVK, ...toWire(props) };
  }

  /**
   * @param scope where to define the object
   * @param id name within the scope
   * @param props metadata and spec
   */
  public constructor(scope: Construct, id: string, props: XMeshProps) {
    super(scope, id, { ...XMesh.GVK, ...props });
  }
}

export interface XMeshProps {
  /** Name, namespace, labels and annotations. */
  readonly metadata?: ApiObjectMetadata;

  readonly spec: XMeshSpec;
}

export interface XMeshSpec {
  /** From 1 to 253 characters. */
  readonly controllerName: string;

  /** At most 64 characters. */
  readonly description?: string;

  readonly parametersRef?: XMeshSpecParametersRef;
}

export interface XMeshSpecParametersRef {
  /** At most 253 characters. */
  readonly group: string;

  /** From 1 to 63 characters. */
  readonly kind: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  /** From 1 to 63 characters. */
  readonly namespace?: string;
}
