// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
export { notApplied } from './not-applied';
