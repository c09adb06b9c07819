// Written by the import:crds task. Do not edit.

import type { ObjectMetadata } from './object-metadata';

export interface TrafficExtension {
  apiVersion: string;
  kind: 'TrafficExtension';
  metadata: ObjectMetadata;
  spec: TrafficExtensionSpec;
}

export interface TrafficExtensionSpec {
  lua?: TrafficExtensionSpecLua;
  match?: TrafficExtensionSpecMatch[];
  phase?: 'UNSPECIFIED' | 'AUTHN' | 'AUTHZ' | 'STATS';
  priority?: number | null;
  selector?: TrafficExtensionSpecSelector;
  /**
   * @maxItems 16
   */
  targetRefs?: TrafficExtensionSpecTargetRefs[];
  wasm?: TrafficExtensionSpecWasm;
}
export interface TrafficExtensionSpecLua {
  inlineCode: string;
}
export interface TrafficExtensionSpecMatch {
  mode?: 'UNDEFINED' | 'CLIENT' | 'SERVER' | 'CLIENT_AND_SERVER';
  ports?: TrafficExtensionSpecMatchPorts[];
}
export interface TrafficExtensionSpecMatchPorts {
  number: number;
}
export interface TrafficExtensionSpecSelector {
  matchLabels?: {
    [k: string]: string;
  };
}
export interface TrafficExtensionSpecTargetRefs {
  group?: string;
  kind: string;
  name: string;
  namespace?: string;
}
export interface TrafficExtensionSpecWasm {
  failStrategy?: 'FAIL_CLOSE' | 'FAIL_OPEN' | 'FAIL_RELOAD';
  imagePullPolicy?: 'UNSPECIFIED_POLICY' | 'IfNotPresent' | 'Always';
  imagePullSecret?: string;
  pluginConfig?: {
    [k: string]: unknown;
  };
  pluginName?: string;
  sha256?: string;
  type?: 'UNSPECIFIED_PLUGIN_TYPE' | 'HTTP' | 'NETWORK';
  url: string;
  verificationKey?: string;
  vmConfig?: TrafficExtensionSpecWasmVmConfig;
}
export interface TrafficExtensionSpecWasmVmConfig {
  /**
   * @maxItems 256
   */
  env?: TrafficExtensionSpecWasmVmConfigEnv[];
}
export interface TrafficExtensionSpecWasmVmConfigEnv {
  name: string;
  value?: string;
  valueFrom?: 'INLINE' | 'HOST';
}

export interface WasmPlugin {
  apiVersion: string;
  kind: 'WasmPlugin';
  metadata: ObjectMetadata;
  spec: WasmPluginSpec;
}

export interface WasmPluginSpec {
  failStrategy?: 'FAIL_CLOSE' | 'FAIL_OPEN' | 'FAIL_RELOAD';
  imagePullPolicy?: 'UNSPECIFIED_POLICY' | 'IfNotPresent' | 'Always';
  imagePullSecret?: string;
  match?: WasmPluginSpecMatch[];
  phase?: 'UNSPECIFIED_PHASE' | 'AUTHN' | 'AUTHZ' | 'STATS';
  pluginConfig?: {
    [k: string]: unknown;
  };
  pluginName?: string;
  priority?: number | null;
  selector?: WasmPluginSpecSelector;
  sha256?: string;
  targetRef?: WasmPluginSpecTargetRef;
  /**
   * @maxItems 16
   */
  targetRefs?: WasmPluginSpecTargetRefs[];
  type?: 'UNSPECIFIED_PLUGIN_TYPE' | 'HTTP' | 'NETWORK';
  url: string;
  verificationKey?: string;
  vmConfig?: WasmPluginSpecVmConfig;
}
export interface WasmPluginSpecMatch {
  mode?: 'UNDEFINED' | 'CLIENT' | 'SERVER' | 'CLIENT_AND_SERVER';
  ports?: WasmPluginSpecMatchPorts[];
}
export interface WasmPluginSpecMatchPorts {
  number: number;
}
export interface WasmPluginSpecSelector {
  matchLabels?: {
    [k: string]: string;
  };
}
export interface WasmPluginSpecTargetRef {
  group?: string;
  kind: string;
  name: string;
  namespace?: string;
}
export interface WasmPluginSpecTargetRefs {
  group?: string;
  kind: string;
  name: string;
  namespace?: string;
}
export interface WasmPluginSpecVmConfig {
  /**
   * @maxItems 256
   */
  env?: WasmPluginSpecVmConfigEnv[];
}
export interface WasmPluginSpecVmConfigEnv {
  name: string;
  value?: string;
  valueFrom?: 'INLINE' | 'HOST';
}
