// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
export { proxyImageInjected } from './proxy-image-injected';
export { proxyPresent } from './proxy-present';
