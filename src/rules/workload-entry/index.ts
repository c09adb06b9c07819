// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
export { addressOfNetwork } from './address-of-network';
export { addressPresent } from './address-present';
export { addressValid } from './address-valid';
export { labelsValid } from './labels-valid';
export { portsValid } from './ports-valid';
export { unixSocketOfOnePort } from './unix-socket-of-one-port';
export { unixSocketValid } from './unix-socket-valid';
