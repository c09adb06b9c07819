// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
export { dryRunOnPolicyOnly } from './dry-run-on-policy-only';
export { dryRunValid } from './dry-run-valid';
export { parentNamespaceAnnotationAbsent } from './parent-namespace-annotation-absent';
export { parentsAnnotationAbsent } from './parents-annotation-absent';
export { probeAnnotationAbsent } from './probe-annotation-absent';
export { topLevelKnown } from './top-level-known';
