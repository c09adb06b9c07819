// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
export { portLevelNotEmpty } from './port-level-not-empty';
export { portLevelWithSelector } from './port-level-with-selector';
export { portValid } from './port-valid';
export { selectorValid } from './selector-valid';
