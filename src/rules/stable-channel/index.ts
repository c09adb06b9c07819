// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
export { noEnvoyFilter } from './no-envoy-filter';
export { noExtendedTelemetry } from './no-extended-telemetry';
export { noProxyConfig } from './no-proxy-config';
export { noTrustDomainSource } from './no-trust-domain-source';
export { noWasmPlugin } from './no-wasm-plugin';
