// Written by the import:crds task. Do not edit.

import type { ObjectMetadata } from './object-metadata';

export interface BackendTLSPolicy {
  apiVersion: string;
  kind: 'BackendTLSPolicy';
  metadata: ObjectMetadata;
  spec: BackendTLSPolicySpec;
}

export interface BackendTLSPolicySpec {
  options?: {
    [k: string]: string;
  };
  /**
   * @minItems 1
   * @maxItems 16
   */
  targetRefs: BackendTLSPolicySpecTargetRefs[];
  validation: BackendTLSPolicySpecValidation;
}
export interface BackendTLSPolicySpecTargetRefs {
  group: string;
  kind: string;
  name: string;
  sectionName?: string;
}
export interface BackendTLSPolicySpecValidation {
  /**
   * @maxItems 8
   */
  caCertificateRefs?: BackendTLSPolicySpecValidationCaCertificateRefs[];
  hostname: string;
  /**
   * @maxItems 5
   */
  subjectAltNames?: BackendTLSPolicySpecValidationSubjectAltNames[];
  wellKnownCACertificates?: string;
}
export interface BackendTLSPolicySpecValidationCaCertificateRefs {
  group: string;
  kind: string;
  name: string;
}
export interface BackendTLSPolicySpecValidationSubjectAltNames {
  hostname?: string;
  type: 'Hostname' | 'URI';
  uri?: string;
}

export interface GRPCRoute {
  apiVersion: string;
  kind: 'GRPCRoute';
  metadata: ObjectMetadata;
  spec: GRPCRouteSpec;
}

export interface GRPCRouteSpec {
  /**
   * @maxItems 16
   */
  hostnames?: string[];
  /**
   * @maxItems 32
   */
  parentRefs?: GRPCRouteSpecParentRefs[];
  /**
   * @maxItems 16
   */
  rules?: GRPCRouteSpecRules[];
  useDefaultGateways?: 'All' | 'None';
}
export interface GRPCRouteSpecParentRefs {
  group?: string;
  kind?: string;
  name: string;
  namespace?: string;
  port?: number;
  sectionName?: string;
}
export interface GRPCRouteSpecRules {
  /**
   * @maxItems 16
   */
  backendRefs?: GRPCRouteSpecRulesBackendRefs[];
  /**
   * @maxItems 16
   */
  filters?: GRPCRouteSpecRulesFilters[];
  /**
   * @maxItems 64
   */
  matches?: GRPCRouteSpecRulesMatches[];
  name?: string;
  sessionPersistence?: GRPCRouteSpecRulesSessionPersistence;
}
export interface GRPCRouteSpecRulesBackendRefs {
  /**
   * @maxItems 16
   */
  filters?: GRPCRouteSpecRulesBackendRefsFilters[];
  group?: string;
  kind?: string;
  name: string;
  namespace?: string;
  port?: number;
  weight?: number;
}
export interface GRPCRouteSpecRulesBackendRefsFilters {
  extensionRef?: GRPCRouteSpecRulesBackendRefsFiltersExtensionRef;
  requestHeaderModifier?: GRPCRouteSpecRulesBackendRefsFiltersRequestHeaderModifier;
  requestMirror?: GRPCRouteSpecRulesBackendRefsFiltersRequestMirror;
  responseHeaderModifier?: GRPCRouteSpecRulesBackendRefsFiltersResponseHeaderModifier;
  type: 'ResponseHeaderModifier' | 'RequestHeaderModifier' | 'RequestMirror' | 'ExtensionRef';
}
export interface GRPCRouteSpecRulesBackendRefsFiltersExtensionRef {
  group: string;
  kind: string;
  name: string;
}
export interface GRPCRouteSpecRulesBackendRefsFiltersRequestHeaderModifier {
  /**
   * @maxItems 16
   */
  add?: GRPCRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd[];
  /**
   * @maxItems 16
   */
  remove?: string[];
  /**
   * @maxItems 16
   */
  set?: GRPCRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet[];
}
export interface GRPCRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd {
  name: string;
  value: string;
}
export interface GRPCRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet {
  name: string;
  value: string;
}
export interface GRPCRouteSpecRulesBackendRefsFiltersRequestMirror {
  backendRef: GRPCRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef;
  fraction?: GRPCRouteSpecRulesBackendRefsFiltersRequestMirrorFraction;
  percent?: number;
}
export interface GRPCRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef {
  group?: string;
  kind?: string;
  name: string;
  namespace?: string;
  port?: number;
}
export interface GRPCRouteSpecRulesBackendRefsFiltersRequestMirrorFraction {
  denominator?: number;
  numerator: number;
}
export interface GRPCRouteSpecRulesBackendRefsFiltersResponseHeaderModifier {
  /**
   * @maxItems 16
   */
  add?: GRPCRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd[];
  /**
   * @maxItems 16
   */
  remove?: string[];
  /**
   * @maxItems 16
   */
  set?: GRPCRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet[];
}
export interface GRPCRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd {
  name: string;
  value: string;
}
export interface GRPCRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet {
  name: string;
  value: string;
}
export interface GRPCRouteSpecRulesFilters {
  extensionRef?: GRPCRouteSpecRulesFiltersExtensionRef;
  requestHeaderModifier?: GRPCRouteSpecRulesFiltersRequestHeaderModifier;
  requestMirror?: GRPCRouteSpecRulesFiltersRequestMirror;
  responseHeaderModifier?: GRPCRouteSpecRulesFiltersResponseHeaderModifier;
  type: 'ResponseHeaderModifier' | 'RequestHeaderModifier' | 'RequestMirror' | 'ExtensionRef';
}
export interface GRPCRouteSpecRulesFiltersExtensionRef {
  group: string;
  kind: string;
  name: string;
}
export interface GRPCRouteSpecRulesFiltersRequestHeaderModifier {
  /**
   * @maxItems 16
   */
  add?: GRPCRouteSpecRulesFiltersRequestHeaderModifierAdd[];
  /**
   * @maxItems 16
   */
  remove?: string[];
  /**
   * @maxItems 16
   */
  set?: GRPCRouteSpecRulesFiltersRequestHeaderModifierSet[];
}
export interface GRPCRouteSpecRulesFiltersRequestHeaderModifierAdd {
  name: string;
  value: string;
}
export interface GRPCRouteSpecRulesFiltersRequestHeaderModifierSet {
  name: string;
  value: string;
}
export interface GRPCRouteSpecRulesFiltersRequestMirror {
  backendRef: GRPCRouteSpecRulesFiltersRequestMirrorBackendRef;
  fraction?: GRPCRouteSpecRulesFiltersRequestMirrorFraction;
  percent?: number;
}
export interface GRPCRouteSpecRulesFiltersRequestMirrorBackendRef {
  group?: string;
  kind?: string;
  name: string;
  namespace?: string;
  port?: number;
}
export interface GRPCRouteSpecRulesFiltersRequestMirrorFraction {
  denominator?: number;
  numerator: number;
}
export interface GRPCRouteSpecRulesFiltersResponseHeaderModifier {
  /**
   * @maxItems 16
   */
  add?: GRPCRouteSpecRulesFiltersResponseHeaderModifierAdd[];
  /**
   * @maxItems 16
   */
  remove?: string[];
  /**
   * @maxItems 16
   */
  set?: GRPCRouteSpecRulesFiltersResponseHeaderModifierSet[];
}
export interface GRPCRouteSpecRulesFiltersResponseHeaderModifierAdd {
  name: string;
  value: string;
}
export interface GRPCRouteSpecRulesFiltersResponseHeaderModifierSet {
  name: string;
  value: string;
}
export interface GRPCRouteSpecRulesMatches {
  /**
   * @maxItems 16
   */
  headers?: GRPCRouteSpecRulesMatchesHeaders[];
  method?: GRPCRouteSpecRulesMatchesMethod;
}
export interface GRPCRouteSpecRulesMatchesHeaders {
  name: string;
  type?: 'Exact' | 'RegularExpression';
  value: string;
}
export interface GRPCRouteSpecRulesMatchesMethod {
  method?: string;
  service?: string;
  type?: 'Exact' | 'RegularExpression';
}
export interface GRPCRouteSpecRulesSessionPersistence {
  absoluteTimeout?: string;
  cookieConfig?: GRPCRouteSpecRulesSessionPersistenceCookieConfig;
  sessionName?: string;
  type?: 'Cookie' | 'Header';
}
export interface GRPCRouteSpecRulesSessionPersistenceCookieConfig {
  lifetimeType?: 'Permanent' | 'Session';
}

export interface Gateway {
  apiVersion: string;
  kind: 'Gateway';
  metadata: ObjectMetadata;
  spec: GatewaySpec;
}

export interface GatewaySpec {
  /**
   * @maxItems 16
   */
  addresses?: GatewaySpecAddresses[];
  allowedListeners?: GatewaySpecAllowedListeners;
  defaultScope?: 'All' | 'None';
  gatewayClassName: string;
  infrastructure?: GatewaySpecInfrastructure;
  /**
   * @minItems 1
   * @maxItems 64
   */
  listeners: GatewaySpecListeners[];
  tls?: GatewaySpecTls;
}
export interface GatewaySpecAddresses {
  type?: string;
  value?: string;
}
export interface GatewaySpecAllowedListeners {
  namespaces?: GatewaySpecAllowedListenersNamespaces;
}
export interface GatewaySpecAllowedListenersNamespaces {
  from?: 'All' | 'Selector' | 'Same' | 'None';
  selector?: GatewaySpecAllowedListenersNamespacesSelector;
}
export interface GatewaySpecAllowedListenersNamespacesSelector {
  matchExpressions?: GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface GatewaySpecAllowedListenersNamespacesSelectorMatchExpressions {
  key: string;
  operator: string;
  values?: string[];
}
export interface GatewaySpecInfrastructure {
  annotations?: {
    [k: string]: string;
  };
  labels?: {
    [k: string]: string;
  };
  parametersRef?: GatewaySpecInfrastructureParametersRef;
}
export interface GatewaySpecInfrastructureParametersRef {
  group: string;
  kind: string;
  name: string;
}
export interface GatewaySpecListeners {
  allowedRoutes?: GatewaySpecListenersAllowedRoutes;
  hostname?: string;
  name: string;
  port: number;
  protocol: string;
  tls?: GatewaySpecListenersTls;
}
export interface GatewaySpecListenersAllowedRoutes {
  /**
   * @maxItems 8
   */
  kinds?: GatewaySpecListenersAllowedRoutesKinds[];
  namespaces?: GatewaySpecListenersAllowedRoutesNamespaces;
}
export interface GatewaySpecListenersAllowedRoutesKinds {
  group?: string;
  kind: string;
}
export interface GatewaySpecListenersAllowedRoutesNamespaces {
  from?: 'All' | 'Selector' | 'Same';
  selector?: GatewaySpecListenersAllowedRoutesNamespacesSelector;
}
export interface GatewaySpecListenersAllowedRoutesNamespacesSelector {
  matchExpressions?: GatewaySpecListenersAllowedRoutesNamespacesSelectorMatchExpressions[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface GatewaySpecListenersAllowedRoutesNamespacesSelectorMatchExpressions {
  key: string;
  operator: string;
  values?: string[];
}
export interface GatewaySpecListenersTls {
  /**
   * @maxItems 64
   */
  certificateRefs?: GatewaySpecListenersTlsCertificateRefs[];
  mode?: 'Terminate' | 'Passthrough';
  options?: {
    [k: string]: string;
  };
}
export interface GatewaySpecListenersTlsCertificateRefs {
  group?: string;
  kind?: string;
  name: string;
  namespace?: string;
}
export interface GatewaySpecTls {
  backend?: GatewaySpecTlsBackend;
  frontend?: GatewaySpecTlsFrontend;
}
export interface GatewaySpecTlsBackend {
  clientCertificateRef?: GatewaySpecTlsBackendClientCertificateRef;
}
export interface GatewaySpecTlsBackendClientCertificateRef {
  group?: string;
  kind?: string;
  name: string;
  namespace?: string;
}
export interface GatewaySpecTlsFrontend {
  default: GatewaySpecTlsFrontendDefault;
  /**
   * @maxItems 64
   */
  perPort?: GatewaySpecTlsFrontendPerPort[];
}
export interface GatewaySpecTlsFrontendDefault {
  validation?: GatewaySpecTlsFrontendDefaultValidation;
}
export interface GatewaySpecTlsFrontendDefaultValidation {
  /**
   * @minItems 1
   * @maxItems 16
   */
  caCertificateRefs: GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs[];
  mode?: 'AllowValidOnly' | 'AllowInsecureFallback';
}
export interface GatewaySpecTlsFrontendDefaultValidationCaCertificateRefs {
  group: string;
  kind: string;
  name: string;
  namespace?: string;
}
export interface GatewaySpecTlsFrontendPerPort {
  port: number;
  tls: GatewaySpecTlsFrontendPerPortTls;
}
export interface GatewaySpecTlsFrontendPerPortTls {
  validation?: GatewaySpecTlsFrontendPerPortTlsValidation;
}
export interface GatewaySpecTlsFrontendPerPortTlsValidation {
  /**
   * @minItems 1
   * @maxItems 16
   */
  caCertificateRefs: GatewaySpecTlsFrontendPerPortTlsValidationCaCertificateRefs[];
  mode?: 'AllowValidOnly' | 'AllowInsecureFallback';
}
export interface GatewaySpecTlsFrontendPerPortTlsValidationCaCertificateRefs {
  group: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface GatewayClass {
  apiVersion: string;
  kind: 'GatewayClass';
  metadata: ObjectMetadata;
  spec: GatewayClassSpec;
}

export interface GatewayClassSpec {
  controllerName: string;
  description?: string;
  parametersRef?: GatewayClassSpecParametersRef;
}
export interface GatewayClassSpecParametersRef {
  group: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface HTTPRoute {
  apiVersion: string;
  kind: 'HTTPRoute';
  metadata: ObjectMetadata;
  spec: HTTPRouteSpec;
}

export interface HTTPRouteSpec {
  /**
   * @maxItems 16
   */
  hostnames?: string[];
  /**
   * @maxItems 32
   */
  parentRefs?: HTTPRouteSpecParentRefs[];
  /**
   * @minItems 1
   * @maxItems 16
   */
  rules?: HTTPRouteSpecRules[];
  useDefaultGateways?: 'All' | 'None';
}
export interface HTTPRouteSpecParentRefs {
  group?: string;
  kind?: string;
  name: string;
  namespace?: string;
  port?: number;
  sectionName?: string;
}
export interface HTTPRouteSpecRules {
  /**
   * @maxItems 16
   */
  backendRefs?: HTTPRouteSpecRulesBackendRefs[];
  /**
   * @maxItems 16
   */
  filters?: HTTPRouteSpecRulesFilters[];
  /**
   * @maxItems 64
   */
  matches?: HTTPRouteSpecRulesMatches[];
  name?: string;
  retry?: HTTPRouteSpecRulesRetry;
  sessionPersistence?: HTTPRouteSpecRulesSessionPersistence;
  timeouts?: HTTPRouteSpecRulesTimeouts;
}
export interface HTTPRouteSpecRulesBackendRefs {
  /**
   * @maxItems 16
   */
  filters?: HTTPRouteSpecRulesBackendRefsFilters[];
  group?: string;
  kind?: string;
  name: string;
  namespace?: string;
  port?: number;
  weight?: number;
}
export interface HTTPRouteSpecRulesBackendRefsFilters {
  cors?: HTTPRouteSpecRulesBackendRefsFiltersCors;
  extensionRef?: HTTPRouteSpecRulesBackendRefsFiltersExtensionRef;
  externalAuth?: HTTPRouteSpecRulesBackendRefsFiltersExternalAuth;
  requestHeaderModifier?: HTTPRouteSpecRulesBackendRefsFiltersRequestHeaderModifier;
  requestMirror?: HTTPRouteSpecRulesBackendRefsFiltersRequestMirror;
  requestRedirect?: HTTPRouteSpecRulesBackendRefsFiltersRequestRedirect;
  responseHeaderModifier?: HTTPRouteSpecRulesBackendRefsFiltersResponseHeaderModifier;
  type:
    | 'RequestHeaderModifier'
    | 'ResponseHeaderModifier'
    | 'RequestMirror'
    | 'RequestRedirect'
    | 'URLRewrite'
    | 'ExtensionRef'
    | 'CORS'
    | 'ExternalAuth';
  urlRewrite?: HTTPRouteSpecRulesBackendRefsFiltersUrlRewrite;
}
export interface HTTPRouteSpecRulesBackendRefsFiltersCors {
  allowCredentials?: boolean;
  /**
   * @maxItems 64
   */
  allowHeaders?: string[];
  /**
   * @maxItems 9
   */
  allowMethods?: ('GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'CONNECT' | 'OPTIONS' | 'TRACE' | 'PATCH' | '*')[];
  /**
   * @maxItems 64
   */
  allowOrigins?: string[];
  /**
   * @maxItems 64
   */
  exposeHeaders?: string[];
  maxAge?: number;
}
export interface HTTPRouteSpecRulesBackendRefsFiltersExtensionRef {
  group: string;
  kind: string;
  name: string;
}
export interface HTTPRouteSpecRulesBackendRefsFiltersExternalAuth {
  backendRef: HTTPRouteSpecRulesBackendRefsFiltersExternalAuthBackendRef;
  forwardBody?: HTTPRouteSpecRulesBackendRefsFiltersExternalAuthForwardBody;
  grpc?: HTTPRouteSpecRulesBackendRefsFiltersExternalAuthGrpc;
  http?: HTTPRouteSpecRulesBackendRefsFiltersExternalAuthHttp;
  protocol: 'HTTP' | 'GRPC';
}
export interface HTTPRouteSpecRulesBackendRefsFiltersExternalAuthBackendRef {
  group?: string;
  kind?: string;
  name: string;
  namespace?: string;
  port?: number;
}
export interface HTTPRouteSpecRulesBackendRefsFiltersExternalAuthForwardBody {
  maxSize?: number;
}
export interface HTTPRouteSpecRulesBackendRefsFiltersExternalAuthGrpc {
  /**
   * @maxItems 64
   */
  allowedHeaders?: string[];
}
export interface HTTPRouteSpecRulesBackendRefsFiltersExternalAuthHttp {
  /**
   * @maxItems 64
   */
  allowedHeaders?: string[];
  /**
   * @maxItems 64
   */
  allowedResponseHeaders?: string[];
  path?: string;
}
export interface HTTPRouteSpecRulesBackendRefsFiltersRequestHeaderModifier {
  /**
   * @maxItems 16
   */
  add?: HTTPRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd[];
  /**
   * @maxItems 16
   */
  remove?: string[];
  /**
   * @maxItems 16
   */
  set?: HTTPRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet[];
}
export interface HTTPRouteSpecRulesBackendRefsFiltersRequestHeaderModifierAdd {
  name: string;
  value: string;
}
export interface HTTPRouteSpecRulesBackendRefsFiltersRequestHeaderModifierSet {
  name: string;
  value: string;
}
export interface HTTPRouteSpecRulesBackendRefsFiltersRequestMirror {
  backendRef: HTTPRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef;
  fraction?: HTTPRouteSpecRulesBackendRefsFiltersRequestMirrorFraction;
  percent?: number;
}
export interface HTTPRouteSpecRulesBackendRefsFiltersRequestMirrorBackendRef {
  group?: string;
  kind?: string;
  name: string;
  namespace?: string;
  port?: number;
}
export interface HTTPRouteSpecRulesBackendRefsFiltersRequestMirrorFraction {
  denominator?: number;
  numerator: number;
}
export interface HTTPRouteSpecRulesBackendRefsFiltersRequestRedirect {
  hostname?: string;
  path?: HTTPRouteSpecRulesBackendRefsFiltersRequestRedirectPath;
  port?: number;
  scheme?: 'http' | 'https';
  statusCode?: 301 | 302 | 303 | 307 | 308;
}
export interface HTTPRouteSpecRulesBackendRefsFiltersRequestRedirectPath {
  replaceFullPath?: string;
  replacePrefixMatch?: string;
  type: 'ReplaceFullPath' | 'ReplacePrefixMatch';
}
export interface HTTPRouteSpecRulesBackendRefsFiltersResponseHeaderModifier {
  /**
   * @maxItems 16
   */
  add?: HTTPRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd[];
  /**
   * @maxItems 16
   */
  remove?: string[];
  /**
   * @maxItems 16
   */
  set?: HTTPRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet[];
}
export interface HTTPRouteSpecRulesBackendRefsFiltersResponseHeaderModifierAdd {
  name: string;
  value: string;
}
export interface HTTPRouteSpecRulesBackendRefsFiltersResponseHeaderModifierSet {
  name: string;
  value: string;
}
export interface HTTPRouteSpecRulesBackendRefsFiltersUrlRewrite {
  hostname?: string;
  path?: HTTPRouteSpecRulesBackendRefsFiltersUrlRewritePath;
}
export interface HTTPRouteSpecRulesBackendRefsFiltersUrlRewritePath {
  replaceFullPath?: string;
  replacePrefixMatch?: string;
  type: 'ReplaceFullPath' | 'ReplacePrefixMatch';
}
export interface HTTPRouteSpecRulesFilters {
  cors?: HTTPRouteSpecRulesFiltersCors;
  extensionRef?: HTTPRouteSpecRulesFiltersExtensionRef;
  externalAuth?: HTTPRouteSpecRulesFiltersExternalAuth;
  requestHeaderModifier?: HTTPRouteSpecRulesFiltersRequestHeaderModifier;
  requestMirror?: HTTPRouteSpecRulesFiltersRequestMirror;
  requestRedirect?: HTTPRouteSpecRulesFiltersRequestRedirect;
  responseHeaderModifier?: HTTPRouteSpecRulesFiltersResponseHeaderModifier;
  type:
    | 'RequestHeaderModifier'
    | 'ResponseHeaderModifier'
    | 'RequestMirror'
    | 'RequestRedirect'
    | 'URLRewrite'
    | 'ExtensionRef'
    | 'CORS'
    | 'ExternalAuth';
  urlRewrite?: HTTPRouteSpecRulesFiltersUrlRewrite;
}
export interface HTTPRouteSpecRulesFiltersCors {
  allowCredentials?: boolean;
  /**
   * @maxItems 64
   */
  allowHeaders?: string[];
  /**
   * @maxItems 9
   */
  allowMethods?: ('GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'CONNECT' | 'OPTIONS' | 'TRACE' | 'PATCH' | '*')[];
  /**
   * @maxItems 64
   */
  allowOrigins?: string[];
  /**
   * @maxItems 64
   */
  exposeHeaders?: string[];
  maxAge?: number;
}
export interface HTTPRouteSpecRulesFiltersExtensionRef {
  group: string;
  kind: string;
  name: string;
}
export interface HTTPRouteSpecRulesFiltersExternalAuth {
  backendRef: HTTPRouteSpecRulesFiltersExternalAuthBackendRef;
  forwardBody?: HTTPRouteSpecRulesFiltersExternalAuthForwardBody;
  grpc?: HTTPRouteSpecRulesFiltersExternalAuthGrpc;
  http?: HTTPRouteSpecRulesFiltersExternalAuthHttp;
  protocol: 'HTTP' | 'GRPC';
}
export interface HTTPRouteSpecRulesFiltersExternalAuthBackendRef {
  group?: string;
  kind?: string;
  name: string;
  namespace?: string;
  port?: number;
}
export interface HTTPRouteSpecRulesFiltersExternalAuthForwardBody {
  maxSize?: number;
}
export interface HTTPRouteSpecRulesFiltersExternalAuthGrpc {
  /**
   * @maxItems 64
   */
  allowedHeaders?: string[];
}
export interface HTTPRouteSpecRulesFiltersExternalAuthHttp {
  /**
   * @maxItems 64
   */
  allowedHeaders?: string[];
  /**
   * @maxItems 64
   */
  allowedResponseHeaders?: string[];
  path?: string;
}
export interface HTTPRouteSpecRulesFiltersRequestHeaderModifier {
  /**
   * @maxItems 16
   */
  add?: HTTPRouteSpecRulesFiltersRequestHeaderModifierAdd[];
  /**
   * @maxItems 16
   */
  remove?: string[];
  /**
   * @maxItems 16
   */
  set?: HTTPRouteSpecRulesFiltersRequestHeaderModifierSet[];
}
export interface HTTPRouteSpecRulesFiltersRequestHeaderModifierAdd {
  name: string;
  value: string;
}
export interface HTTPRouteSpecRulesFiltersRequestHeaderModifierSet {
  name: string;
  value: string;
}
export interface HTTPRouteSpecRulesFiltersRequestMirror {
  backendRef: HTTPRouteSpecRulesFiltersRequestMirrorBackendRef;
  fraction?: HTTPRouteSpecRulesFiltersRequestMirrorFraction;
  percent?: number;
}
export interface HTTPRouteSpecRulesFiltersRequestMirrorBackendRef {
  group?: string;
  kind?: string;
  name: string;
  namespace?: string;
  port?: number;
}
export interface HTTPRouteSpecRulesFiltersRequestMirrorFraction {
  denominator?: number;
  numerator: number;
}
export interface HTTPRouteSpecRulesFiltersRequestRedirect {
  hostname?: string;
  path?: HTTPRouteSpecRulesFiltersRequestRedirectPath;
  port?: number;
  scheme?: 'http' | 'https';
  statusCode?: 301 | 302 | 303 | 307 | 308;
}
export interface HTTPRouteSpecRulesFiltersRequestRedirectPath {
  replaceFullPath?: string;
  replacePrefixMatch?: string;
  type: 'ReplaceFullPath' | 'ReplacePrefixMatch';
}
export interface HTTPRouteSpecRulesFiltersResponseHeaderModifier {
  /**
   * @maxItems 16
   */
  add?: HTTPRouteSpecRulesFiltersResponseHeaderModifierAdd[];
  /**
   * @maxItems 16
   */
  remove?: string[];
  /**
   * @maxItems 16
   */
  set?: HTTPRouteSpecRulesFiltersResponseHeaderModifierSet[];
}
export interface HTTPRouteSpecRulesFiltersResponseHeaderModifierAdd {
  name: string;
  value: string;
}
export interface HTTPRouteSpecRulesFiltersResponseHeaderModifierSet {
  name: string;
  value: string;
}
export interface HTTPRouteSpecRulesFiltersUrlRewrite {
  hostname?: string;
  path?: HTTPRouteSpecRulesFiltersUrlRewritePath;
}
export interface HTTPRouteSpecRulesFiltersUrlRewritePath {
  replaceFullPath?: string;
  replacePrefixMatch?: string;
  type: 'ReplaceFullPath' | 'ReplacePrefixMatch';
}
export interface HTTPRouteSpecRulesMatches {
  /**
   * @maxItems 16
   */
  headers?: HTTPRouteSpecRulesMatchesHeaders[];
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'CONNECT' | 'OPTIONS' | 'TRACE' | 'PATCH';
  path?: HTTPRouteSpecRulesMatchesPath;
  /**
   * @maxItems 16
   */
  queryParams?: HTTPRouteSpecRulesMatchesQueryParams[];
}
export interface HTTPRouteSpecRulesMatchesHeaders {
  name: string;
  type?: 'Exact' | 'RegularExpression';
  value: string;
}
export interface HTTPRouteSpecRulesMatchesPath {
  type?: 'Exact' | 'PathPrefix' | 'RegularExpression';
  value?: string;
}
export interface HTTPRouteSpecRulesMatchesQueryParams {
  name: string;
  type?: 'Exact' | 'RegularExpression';
  value: string;
}
export interface HTTPRouteSpecRulesRetry {
  attempts?: number;
  backoff?: string;
  codes?: number[];
}
export interface HTTPRouteSpecRulesSessionPersistence {
  absoluteTimeout?: string;
  cookieConfig?: HTTPRouteSpecRulesSessionPersistenceCookieConfig;
  sessionName?: string;
  type?: 'Cookie' | 'Header';
}
export interface HTTPRouteSpecRulesSessionPersistenceCookieConfig {
  lifetimeType?: 'Permanent' | 'Session';
}
export interface HTTPRouteSpecRulesTimeouts {
  backendRequest?: string;
  request?: string;
}

export interface ListenerSet {
  apiVersion: string;
  kind: 'ListenerSet';
  metadata: ObjectMetadata;
  spec: ListenerSetSpec;
}

export interface ListenerSetSpec {
  /**
   * @minItems 1
   * @maxItems 64
   */
  listeners: ListenerSetSpecListeners[];
  parentRef: ListenerSetSpecParentRef;
}
export interface ListenerSetSpecListeners {
  allowedRoutes?: ListenerSetSpecListenersAllowedRoutes;
  hostname?: string;
  name: string;
  port: number;
  protocol: string;
  tls?: ListenerSetSpecListenersTls;
}
export interface ListenerSetSpecListenersAllowedRoutes {
  /**
   * @maxItems 8
   */
  kinds?: ListenerSetSpecListenersAllowedRoutesKinds[];
  namespaces?: ListenerSetSpecListenersAllowedRoutesNamespaces;
}
export interface ListenerSetSpecListenersAllowedRoutesKinds {
  group?: string;
  kind: string;
}
export interface ListenerSetSpecListenersAllowedRoutesNamespaces {
  from?: 'All' | 'Selector' | 'Same';
  selector?: ListenerSetSpecListenersAllowedRoutesNamespacesSelector;
}
export interface ListenerSetSpecListenersAllowedRoutesNamespacesSelector {
  matchExpressions?: ListenerSetSpecListenersAllowedRoutesNamespacesSelectorMatchExpressions[];
  matchLabels?: {
    [k: string]: string;
  };
}
export interface ListenerSetSpecListenersAllowedRoutesNamespacesSelectorMatchExpressions {
  key: string;
  operator: string;
  values?: string[];
}
export interface ListenerSetSpecListenersTls {
  /**
   * @maxItems 64
   */
  certificateRefs?: ListenerSetSpecListenersTlsCertificateRefs[];
  mode?: 'Terminate' | 'Passthrough';
  options?: {
    [k: string]: string;
  };
}
export interface ListenerSetSpecListenersTlsCertificateRefs {
  group?: string;
  kind?: string;
  name: string;
  namespace?: string;
}
export interface ListenerSetSpecParentRef {
  group?: string;
  kind?: string;
  name: string;
  namespace?: string;
}

export interface ReferenceGrant {
  apiVersion: string;
  kind: 'ReferenceGrant';
  metadata: ObjectMetadata;
  spec: ReferenceGrantSpec;
}

export interface ReferenceGrantSpec {
  /**
   * @minItems 1
   * @maxItems 16
   */
  from: ReferenceGrantSpecFrom[];
  /**
   * @minItems 1
   * @maxItems 16
   */
  to: ReferenceGrantSpecTo[];
}
export interface ReferenceGrantSpecFrom {
  group: string;
  kind: string;
  namespace: string;
}
export interface ReferenceGrantSpecTo {
  group: string;
  kind: string;
  name?: string;
}

export interface TCPRoute {
  apiVersion: string;
  kind: 'TCPRoute';
  metadata: ObjectMetadata;
  spec: TCPRouteSpec;
}

export interface TCPRouteSpec {
  /**
   * @maxItems 32
   */
  parentRefs?: TCPRouteSpecParentRefs[];
  /**
   * @minItems 1
   * @maxItems 1
   */
  rules: TCPRouteSpecRules[];
  useDefaultGateways?: 'All' | 'None';
}
export interface TCPRouteSpecParentRefs {
  group?: string;
  kind?: string;
  name: string;
  namespace?: string;
  port?: number;
  sectionName?: string;
}
export interface TCPRouteSpecRules {
  /**
   * @minItems 1
   * @maxItems 16
   */
  backendRefs: TCPRouteSpecRulesBackendRefs[];
  name?: string;
}
export interface TCPRouteSpecRulesBackendRefs {
  group?: string;
  kind?: string;
  name: string;
  namespace?: string;
  port?: number;
  weight?: number;
}

export interface TLSRoute {
  apiVersion: string;
  kind: 'TLSRoute';
  metadata: ObjectMetadata;
  spec: TLSRouteSpec;
}

export interface TLSRouteSpec {
  /**
   * @minItems 1
   * @maxItems 1024
   */
  hostnames: string[];
  /**
   * @maxItems 32
   */
  parentRefs?: TLSRouteSpecParentRefs[];
  /**
   * @minItems 1
   * @maxItems 1
   */
  rules: TLSRouteSpecRules[];
  useDefaultGateways?: 'All' | 'None';
}
export interface TLSRouteSpecParentRefs {
  group?: string;
  kind?: string;
  name: string;
  namespace?: string;
  port?: number;
  sectionName?: string;
}
export interface TLSRouteSpecRules {
  /**
   * @minItems 1
   * @maxItems 16
   */
  backendRefs: TLSRouteSpecRulesBackendRefs[];
  name?: string;
}
export interface TLSRouteSpecRulesBackendRefs {
  group?: string;
  kind?: string;
  name: string;
  namespace?: string;
  port?: number;
  weight?: number;
}

export interface UDPRoute {
  apiVersion: string;
  kind: 'UDPRoute';
  metadata: ObjectMetadata;
  spec: UDPRouteSpec;
}

export interface UDPRouteSpec {
  /**
   * @maxItems 32
   */
  parentRefs?: UDPRouteSpecParentRefs[];
  /**
   * @minItems 1
   * @maxItems 1
   */
  rules: UDPRouteSpecRules[];
  useDefaultGateways?: 'All' | 'None';
}
export interface UDPRouteSpecParentRefs {
  group?: string;
  kind?: string;
  name: string;
  namespace?: string;
  port?: number;
  sectionName?: string;
}
export interface UDPRouteSpecRules {
  /**
   * @minItems 1
   * @maxItems 16
   */
  backendRefs: UDPRouteSpecRulesBackendRefs[];
  name?: string;
}
export interface UDPRouteSpecRulesBackendRefs {
  group?: string;
  kind?: string;
  name: string;
  namespace?: string;
  port?: number;
  weight?: number;
}

export interface XBackend {
  apiVersion: string;
  kind: 'XBackend';
  metadata: ObjectMetadata;
  spec: XBackendSpec;
}

export interface XBackendSpec {
  externalHostname?: XBackendSpecExternalHostname;
  port: XBackendSpecPort;
  protocol?: 'TCP' | 'HTTP' | 'HTTP2' | 'HTTP11' | 'H2C' | 'MCP';
  tls?: XBackendSpecTls;
  type: 'ExternalHostname';
}
export interface XBackendSpecExternalHostname {
  hostname: string;
}
export interface XBackendSpecPort {
  name?: string;
  port: number;
}
export interface XBackendSpecTls {
  clientCertificateRef?: XBackendSpecTlsClientCertificateRef;
  mode: 'None' | 'ServerOnly' | 'ClientAndServer';
  validation?: XBackendSpecTlsValidation;
}
export interface XBackendSpecTlsClientCertificateRef {
  group?: string;
  kind?: string;
  name: string;
  namespace?: string;
}
export interface XBackendSpecTlsValidation {
  /**
   * @maxItems 8
   */
  caCertificateRefs?: XBackendSpecTlsValidationCaCertificateRefs[];
  hostname: string;
  /**
   * @maxItems 5
   */
  subjectAltNames?: XBackendSpecTlsValidationSubjectAltNames[];
  wellKnownCACertificates?: string;
}
export interface XBackendSpecTlsValidationCaCertificateRefs {
  group: string;
  kind: string;
  name: string;
}
export interface XBackendSpecTlsValidationSubjectAltNames {
  hostname?: string;
  type: 'Hostname' | 'URI';
  uri?: string;
}

export interface XBackendTrafficPolicy {
  apiVersion: string;
  kind: 'XBackendTrafficPolicy';
  metadata: ObjectMetadata;
  spec: XBackendTrafficPolicySpec;
}

export interface XBackendTrafficPolicySpec {
  retryConstraint?: XBackendTrafficPolicySpecRetryConstraint;
  sessionPersistence?: XBackendTrafficPolicySpecSessionPersistence;
  /**
   * @minItems 1
   * @maxItems 16
   */
  targetRefs: XBackendTrafficPolicySpecTargetRefs[];
}
export interface XBackendTrafficPolicySpecRetryConstraint {
  budget?: XBackendTrafficPolicySpecRetryConstraintBudget;
  minRetryRate?: XBackendTrafficPolicySpecRetryConstraintMinRetryRate;
}
export interface XBackendTrafficPolicySpecRetryConstraintBudget {
  interval?: string;
  percent?: number;
}
export interface XBackendTrafficPolicySpecRetryConstraintMinRetryRate {
  count?: number;
  interval?: string;
}
export interface XBackendTrafficPolicySpecSessionPersistence {
  absoluteTimeout?: string;
  cookieConfig?: XBackendTrafficPolicySpecSessionPersistenceCookieConfig;
  sessionName?: string;
  type?: 'Cookie' | 'Header';
}
export interface XBackendTrafficPolicySpecSessionPersistenceCookieConfig {
  lifetimeType?: 'Permanent' | 'Session';
}
export interface XBackendTrafficPolicySpecTargetRefs {
  group: string;
  kind: string;
  name: string;
}

export interface XMesh {
  apiVersion: string;
  kind: 'XMesh';
  metadata: ObjectMetadata;
  spec: XMeshSpec;
}

export interface XMeshSpec {
  controllerName: string;
  description?: string;
  parametersRef?: XMeshSpecParametersRef;
}
export interface XMeshSpecParametersRef {
  group: string;
  kind: string;
  name: string;
  namespace?: string;
}
