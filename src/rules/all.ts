// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
import * as authorizationPolicy from './authorization-policy';
import * as destinationRule from './destination-rule';
import * as envoyFilter from './envoy-filter';
import * as gateway from './gateway';
import * as locality from './locality';
import * as meshConfig from './mesh-config';
import * as meshNetworks from './mesh-networks';
import * as peerAuthentication from './peer-authentication';
import * as pipeline from './pipeline';
import * as proxyConfig from './proxy-config';
import * as requestAuthentication from './request-authentication';
import * as serverTls from './server-tls';
import * as serviceEntry from './service-entry';
import * as sidecar from './sidecar';
import * as stableChannel from './stable-channel';
import * as telemetry from './telemetry';
import * as trafficExtension from './traffic-extension';
import * as trafficPolicy from './traffic-policy';
import * as virtualService from './virtual-service';
import * as wasmPlugin from './wasm-plugin';
import * as workloadEntry from './workload-entry';
import * as workloadGroup from './workload-group';
import { Rule } from './rule';

const KINDS: ReadonlyArray<Readonly<Record<string, Rule>>> = [
  authorizationPolicy,
  destinationRule,
  envoyFilter,
  gateway,
  locality,
  meshConfig,
  meshNetworks,
  peerAuthentication,
  pipeline,
  proxyConfig,
  requestAuthentication,
  serverTls,
  serviceEntry,
  sidecar,
  stableChannel,
  telemetry,
  trafficExtension,
  trafficPolicy,
  virtualService,
  wasmPlugin,
  workloadEntry,
  workloadGroup,
];

/** Every rule of the library, by name. */
export const ALL_RULES: ReadonlyArray<Rule> = KINDS.flatMap((rules) => Object.values(rules)).sort((a, b) => (a.name < b.name ? -1 : 1));
