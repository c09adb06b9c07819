// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
export { onePerScope } from './one-per-scope';
export { portLevelNotEmpty } from './port-level-not-empty';
export { portLevelWithSelector } from './port-level-with-selector';
export { portOfWorkload } from './port-of-workload';
export { portValid } from './port-valid';
export { rootForAll } from './root-for-all';
export { selectorValid } from './selector-valid';
