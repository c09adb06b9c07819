// The root of the package: what every language sees. L2 and L3 constructs stand here directly, L1 classes in a
// submodule per API group. The compiler of the language bindings polices whatever this file exports.
export * as networking from '../imports/networking-istio-io';
export * as security from '../imports/security-istio-io';
export * as telemetry from '../imports/telemetry-istio-io';
export * as extensions from '../imports/extensions-istio-io';
export * as gatewayApi from '../imports/gateway-networking-k8s-io';

export * from './releases/gateway-api-channel';
export * from './releases/gateway-api-target';
export * from './releases/gateway-api-version';
export * from './releases/istio-version';

export * from './constructs';
export * from './patterns';

// A plugin of cdk8s-cli is found in the package's root.
export * from './cli/istio-validation';
export * from './testing';
