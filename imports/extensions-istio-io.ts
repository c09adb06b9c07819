// Written by the import:crds task. Do not edit.

import { ApiObject, ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { toWire } from './to-wire';

/** TrafficExtension of `extensions.istio.io/v1alpha1` (namespaced), field by field as its CRD has it. */
export class TrafficExtension extends ApiObject {
  /** API version and kind. */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'extensions.istio.io/v1alpha1',
    kind: 'TrafficExtension',
  }

  /**
   * The manifest as plain data, to be put into other objects (a template, for example).
   *
   * @param props metadata and spec
   */
  public static manifest(props: TrafficExtensionProps): any {
    return { ...TrafficExtension.GVK, ...toWire(props) };
  }

  /**
   * @param scope where to define the object
   * @param id name within the scope
   * @param props metadata and spec
   */
  public constructor(scope: Construct, id: string, props: TrafficExtensionProps) {
    super(scope, id, { ...TrafficExtension.GVK, ...props });
  }
}

export interface TrafficExtensionProps {
  /** Name, namespace, labels and annotations. */
  readonly metadata?: ApiObjectMetadata;

  readonly spec: TrafficExtensionSpec;
}

export interface TrafficExtensionSpec {
  readonly lua?: TrafficExtensionSpecLua;

  readonly match?: TrafficExtensionSpecMatch[];

  readonly phase?: TrafficExtensionSpecPhase;

  readonly priority?: number;

  readonly selector?: TrafficExtensionSpecSelector;

  /** At most 16 items. */
  readonly targetRefs?: TrafficExtensionSpecTargetRefs[];

  readonly wasm?: TrafficExtensionSpecWasm;
}

export interface TrafficExtensionSpecLua {
  /** From 1 to 65536 characters. */
  readonly inlineCode: string;
}

export interface TrafficExtensionSpecMatch {
  readonly mode?: TrafficExtensionSpecMatchMode;

  readonly ports?: TrafficExtensionSpecMatchPorts[];
}

export enum TrafficExtensionSpecPhase {
  /** UNSPECIFIED */
  UNSPECIFIED = 'UNSPECIFIED',
  /** AUTHN */
  AUTHN = 'AUTHN',
  /** AUTHZ */
  AUTHZ = 'AUTHZ',
  /** STATS */
  STATS = 'STATS',
}

export interface TrafficExtensionSpecSelector {
  /** At most 4096 entries. */
  readonly matchLabels?: { [key: string]: string };
}

export interface TrafficExtensionSpecTargetRefs {
  /** At most 253 characters. */
  readonly group?: string;

  /** From 1 to 63 characters. */
  readonly kind: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  readonly namespace?: string;
}

export interface TrafficExtensionSpecWasm {
  readonly failStrategy?: TrafficExtensionSpecWasmFailStrategy;

  readonly imagePullPolicy?: TrafficExtensionSpecWasmImagePullPolicy;

  /** From 1 to 253 characters. */
  readonly imagePullSecret?: string;

  readonly pluginConfig?: any;

  /** From 1 to 256 characters. */
  readonly pluginName?: string;

  readonly sha256?: string;

  readonly type?: TrafficExtensionSpecWasmType;

  /** At least 1 characters. */
  readonly url: string;

  readonly verificationKey?: string;

  readonly vmConfig?: TrafficExtensionSpecWasmVmConfig;
}

export enum TrafficExtensionSpecMatchMode {
  /** UNDEFINED */
  UNDEFINED = 'UNDEFINED',
  /** CLIENT */
  CLIENT = 'CLIENT',
  /** SERVER */
  SERVER = 'SERVER',
  /** CLIENT_AND_SERVER */
  CLIENT_AND_SERVER = 'CLIENT_AND_SERVER',
}

export interface TrafficExtensionSpecMatchPorts {
  /** From 1 to 65535. */
  readonly number: number;
}

export enum TrafficExtensionSpecWasmFailStrategy {
  /** FAIL_CLOSE */
  FAIL_CLOSE = 'FAIL_CLOSE',
  /** FAIL_OPEN */
  FAIL_OPEN = 'FAIL_OPEN',
  /** FAIL_RELOAD */
  FAIL_RELOAD = 'FAIL_RELOAD',
}

export enum TrafficExtensionSpecWasmImagePullPolicy {
  /** UNSPECIFIED_POLICY */
  UNSPECIFIED_POLICY = 'UNSPECIFIED_POLICY',
  /** IfNotPresent */
  IF_NOT_PRESENT = 'IfNotPresent',
  /** Always */
  ALWAYS = 'Always',
}

export enum TrafficExtensionSpecWasmType {
  /** UNSPECIFIED_PLUGIN_TYPE */
  UNSPECIFIED_PLUGIN_TYPE = 'UNSPECIFIED_PLUGIN_TYPE',
  /** HTTP */
  HTTP = 'HTTP',
  /** NETWORK */
  NETWORK = 'NETWORK',
}

export interface TrafficExtensionSpecWasmVmConfig {
  /** At most 256 items. */
  readonly env?: TrafficExtensionSpecWasmVmConfigEnv[];
}

export interface TrafficExtensionSpecWasmVmConfigEnv {
  /** From 1 to 256 characters. */
  readonly name: string;

  /** At most 2048 characters. */
  readonly value?: string;

  readonly valueFrom?: TrafficExtensionSpecWasmVmConfigEnvValueFrom;
}

export enum TrafficExtensionSpecWasmVmConfigEnvValueFrom {
  /** INLINE */
  INLINE = 'INLINE',
  /** HOST */
  HOST = 'HOST',
}

/** WasmPlugin of `extensions.istio.io/v1alpha1` (namespaced), field by field as its CRD has it. */
export class WasmPlugin extends ApiObject {
  /** API version and kind. */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'extensions.istio.io/v1alpha1',
    kind: 'WasmPlugin',
  }

  /**
   * The manifest as plain data, to be put into other objects (a template, for example).
   *
   * @param props metadata and spec
   */
  public static manifest(props: WasmPluginProps): any {
    return { ...WasmPlugin.GVK, ...toWire(props) };
  }

  /**
   * @param scope where to define the object
   * @param id name within the scope
   * @param props metadata and spec
   */
  public constructor(scope: Construct, id: string, props: WasmPluginProps) {
    super(scope, id, { ...WasmPlugin.GVK, ...props });
  }
}

export interface WasmPluginProps {
  /** Name, namespace, labels and annotations. */
  readonly metadata?: ApiObjectMetadata;

  readonly spec: WasmPluginSpec;
}

export interface WasmPluginSpec {
  readonly failStrategy?: WasmPluginSpecFailStrategy;

  readonly imagePullPolicy?: WasmPluginSpecImagePullPolicy;

  /** From 1 to 253 characters. */
  readonly imagePullSecret?: string;

  readonly match?: WasmPluginSpecMatch[];

  readonly phase?: WasmPluginSpecPhase;

  readonly pluginConfig?: any;

  /** From 1 to 256 characters. */
  readonly pluginName?: string;

  readonly priority?: number;

  readonly selector?: WasmPluginSpecSelector;

  readonly sha256?: string;

  readonly targetRef?: WasmPluginSpecTargetRef;

  /** At most 16 items. */
  readonly targetRefs?: WasmPluginSpecTargetRefs[];

  readonly type?: WasmPluginSpecType;

  /** At least 1 characters. */
  readonly url: string;

  readonly verificationKey?: string;

  readonly vmConfig?: WasmPluginSpecVmConfig;
}

export enum WasmPluginSpecFailStrategy {
  /** FAIL_CLOSE */
  FAIL_CLOSE = 'FAIL_CLOSE',
  /** FAIL_OPEN */
  FAIL_OPEN = 'FAIL_OPEN',
  /** FAIL_RELOAD */
  FAIL_RELOAD = 'FAIL_RELOAD',
}

export enum WasmPluginSpecImagePullPolicy {
  /** UNSPECIFIED_POLICY */
  UNSPECIFIED_POLICY = 'UNSPECIFIED_POLICY',
  /** IfNotPresent */
  IF_NOT_PRESENT = 'IfNotPresent',
  /** Always */
  ALWAYS = 'Always',
}

export interface WasmPluginSpecMatch {
  readonly mode?: WasmPluginSpecMatchMode;

  readonly ports?: WasmPluginSpecMatchPorts[];
}

export enum WasmPluginSpecPhase {
  /** UNSPECIFIED_PHASE */
  UNSPECIFIED_PHASE = 'UNSPECIFIED_PHASE',
  /** AUTHN */
  AUTHN = 'AUTHN',
  /** AUTHZ */
  AUTHZ = 'AUTHZ',
  /** STATS */
  STATS = 'STATS',
}

export interface WasmPluginSpecSelector {
  /** At most 4096 entries. */
  readonly matchLabels?: { [key: string]: string };
}

export interface WasmPluginSpecTargetRef {
  /** At most 253 characters. */
  readonly group?: string;

  /** From 1 to 63 characters. */
  readonly kind: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  readonly namespace?: string;
}

export interface WasmPluginSpecTargetRefs {
  /** At most 253 characters. */
  readonly group?: string;

  /** From 1 to 63 characters. */
  readonly kind: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  readonly namespace?: string;
}

export enum WasmPluginSpecType {
  /** UNSPECIFIED_PLUGIN_TYPE */
  UNSPECIFIED_PLUGIN_TYPE = 'UNSPECIFIED_PLUGIN_TYPE',
  /** HTTP */
  HTTP = 'HTTP',
  /** NETWORK */
  NETWORK = 'NETWORK',
}

export interface WasmPluginSpecVmConfig {
  /** At most 256 items. */
  readonly env?: WasmPluginSpecVmConfigEnv[];
}

export enum WasmPluginSpecMatchMode {
  /** UNDEFINED */
  UNDEFINED = 'UNDEFINED',
  /** CLIENT */
  CLIENT = 'CLIENT',
  /** SERVER */
  SERVER = 'SERVER',
  /** CLIENT_AND_SERVER */
  CLIENT_AND_SERVER = 'CLIENT_AND_SERVER',
}

export interface WasmPluginSpecMatchPorts {
  /** From 1 to 65535. */
  readonly number: number;
}

export interface WasmPluginSpecVmConfigEnv {
  /** From 1 to 256 characters. */
  readonly name: string;

  /** At most 2048 characters. */
  readonly value?: string;

  readonly valueFrom?: WasmPluginSpecVmConfigEnvValueFrom;
}

export enum WasmPluginSpecVmConfigEnvValueFrom {
  /** INLINE */
  INLINE = 'INLINE',
  /** HOST */
  HOST = 'HOST',
}
