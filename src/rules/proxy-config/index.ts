// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
export { concurrencyValid } from './concurrency-valid';
export { selectorValid } from './selector-valid';
