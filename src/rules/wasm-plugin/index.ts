// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
export { checksumValid } from './checksum-valid';
export { environmentValid } from './environment-valid';
export { matchPortValid } from './match-port-valid';
export { oneTarget } from './one-target';
export { pluginNameValid } from './plugin-name-valid';
export { pullSecretValid } from './pull-secret-valid';
export { selectorValid } from './selector-valid';
export { targetRefValid } from './target-ref-valid';
export { urlPresent } from './url-present';
export { urlValid } from './url-valid';
