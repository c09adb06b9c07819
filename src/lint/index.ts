export * from './lint';
export * from './lint-options';
export * from './lint-result';
