export * from './registry';
export * from './rule';
export * from './rule-runner';
