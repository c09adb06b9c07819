// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
export { audienceNotEmpty } from './audience-not-empty';
export { claimHeaderValid } from './claim-header-valid';
export { headerLocationPresent } from './header-location-present';
export { issuerOrKeySetPresent } from './issuer-or-key-set-present';
export { keySetPublic } from './key-set-public';
export { keySetUrlValid } from './key-set-url-valid';
export { keySetValid } from './key-set-valid';
export { locationNotEmpty } from './location-not-empty';
export { oneTarget } from './one-target';
export { selectorValid } from './selector-valid';
export { targetRefValid } from './target-ref-valid';
export { timeoutValid } from './timeout-valid';
export { tokenRequired } from './token-required';
