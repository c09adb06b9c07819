// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
export { applyToPresent } from './apply-to-present';
export { clusterMatchOfCluster } from './cluster-match-of-cluster';
export { exposesInternals } from './exposes-internals';
export { extensionConfigured } from './extension-configured';
export { filterMatchComplete } from './filter-match-complete';
export { listenerMatchOfListener } from './listener-match-of-listener';
export { operationPresent } from './operation-present';
export { patchNotNull } from './patch-not-null';
export { patchPresent } from './patch-present';
export { proxyVersionValid } from './proxy-version-valid';
export { routeMatchOfRoutes } from './route-match-of-routes';
export { valueFieldsKnown } from './value-fields-known';
export { valuePresent } from './value-present';
export { valueReadable } from './value-readable';
export { workloadSelectorValid } from './workload-selector-valid';
