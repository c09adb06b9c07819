// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
export { sourcesCurrent } from './sources-current';
export { writtenOnce } from './written-once';
