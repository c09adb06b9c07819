// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
export { exportToValid } from './export-to-valid';
export { hostValid } from './host-valid';
export { subsetLabelsValid } from './subset-labels-valid';
export { subsetNameUnique } from './subset-name-unique';
export { subsetNameValid } from './subset-name-valid';
export { subsetNotNull } from './subset-not-null';
export { workloadSelectorValid } from './workload-selector-valid';
