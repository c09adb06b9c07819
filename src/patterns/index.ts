export * from './canary-controller';
export * from './canary-route';
export * from './ignored-difference';
