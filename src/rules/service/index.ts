// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
export { externalNamePortDeclared } from './external-name-port-declared';
export { portProtocolDeclared } from './port-protocol-declared';
export { sameInClusters } from './same-in-clusters';
