export * from './authorizer';
export * from './canary-controller';
export * from './canary-route';
export * from './external-authz';
export * from './ignored-difference';
export * from './vm-entry';
export * from './vm-probe';
export * from './vm-workload-group';
