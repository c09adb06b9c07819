// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
export { caCertificatesNamed } from './ca-certificates-named';
export { exportToValid } from './export-to-valid';
export { failoverWithOutlierDetection } from './failover-with-outlier-detection';
export { hostExists } from './host-exists';
export { hostValid } from './host-valid';
export { loadBalancerCurrent } from './load-balancer-current';
export { onePerHost } from './one-per-host';
export { portCaCertificatesNamed } from './port-ca-certificates-named';
export { subsetLabelsValid } from './subset-labels-valid';
export { subsetNameUnique } from './subset-name-unique';
export { subsetNameValid } from './subset-name-valid';
export { subsetNotNull } from './subset-not-null';
export { subsetSelectsPods } from './subset-selects-pods';
export { tlsFitsServer } from './tls-fits-server';
export { workloadSelectorValid } from './workload-selector-valid';
