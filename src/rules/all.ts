// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
import * as annotation from './annotation';
import * as authorizationPolicy from './authorization-policy';
import * as customResourceDefinition from './custom-resource-definition';
import * as deployment from './deployment';
import * as destinationRule from './destination-rule';
import * as envoyFilter from './envoy-filter';
import * as gateway from './gateway';
import * as istioOperator from './istio-operator';
import * as locality from './locality';
import * as meshConfig from './mesh-config';
import * as meshNetworks from './mesh-networks';
import * as namespace from './namespace';
import * as object from './object';
import * as peerAuthentication from './peer-authentication';
import * as pipeline from './pipeline';
import * as pod from './pod';
import * as policy from './policy';
import * as proxyConfig from './proxy-config';
import * as referenceGrant from './reference-grant';
import * as requestAuthentication from './request-authentication';
import * as serverTls from './server-tls';
import * as serviceEntry from './service-entry';
import * as service from './service';
import * as sidecar from './sidecar';
import * as stableChannel from './stable-channel';
import * as status from './status';
import * as telemetry from './telemetry';
import * as trafficExtension from './traffic-extension';
import * as trafficPolicy from './traffic-policy';
import * as virtualService from './virtual-service';
import * as wasmPlugin from './wasm-plugin';
import * as webhookConfiguration from './webhook-configuration';
import * as workloadEntry from './workload-entry';
import * as workloadGroup from './workload-group';
import * as workload from './workload';
import { Rule } from './rule';

const KINDS: ReadonlyArray<Readonly<Record<string, Rule>>> = [
  annotation,
  authorizationPolicy,
  customResourceDefinition,
  deployment,
  destinationRule,
  envoyFilter,
  gateway,
  istioOperator,
  locality,
  meshConfig,
  meshNetworks,
  namespace,
  object,
  peerAuthentication,
  pipeline,
  pod,
  policy,
  proxyConfig,
  referenceGrant,
  requestAuthentication,
  serverTls,
  serviceEntry,
  service,
  sidecar,
  stableChannel,
  status,
  telemetry,
  trafficExtension,
  trafficPolicy,
  virtualService,
  wasmPlugin,
  webhookConfiguration,
  workloadEntry,
  workloadGroup,
  workload,
];

/** Every rule of the library, by name. */
export const ALL_RULES: ReadonlyArray<Rule> = KINDS.flatMap((rules) => Object.values(rules)).sort((a, b) => (a.name < b.name ? -1 : 1));
