// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
export { grantKnown } from './grant-known';
export { referenceGranted } from './reference-granted';
export { targetNamed } from './target-named';
