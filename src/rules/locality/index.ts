// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
export { distributeOrFailover } from './distribute-or-failover';
export { failoverPriorityWithoutTopology } from './failover-priority-without-topology';
export { failoverRegionsValid } from './failover-regions-valid';
export { failoverWithOutlierDetection } from './failover-with-outlier-detection';
export { localitiesApart } from './localities-apart';
export { weightsAddUp } from './weights-add-up';
export { zoneAwareRegionsValid } from './zone-aware-regions-valid';
export { zoneAwareWithOutlierDetection } from './zone-aware-with-outlier-detection';
export { zoneAwareWithoutTopology } from './zone-aware-without-topology';
