// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
export { decodable } from './decodable';
export { endpointRangeValid } from './endpoint-range-valid';
export { endpointRegistryValid } from './endpoint-registry-valid';
export { fieldsKnown } from './fields-known';
export { gatewayAddressValid } from './gateway-address-valid';
export { gatewayPortValid } from './gateway-port-valid';
export { gatewayServiceValid } from './gateway-service-valid';
export { registryExists } from './registry-exists';
