// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
export { current } from './current';
export { known } from './known';
export { placed } from './placed';
export { stable } from './stable';
export { valueValid } from './value-valid';
