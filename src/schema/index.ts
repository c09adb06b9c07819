export * from './check-manifest';
export * from './decode';
export * from './object-schema';
export * from './problem';
export * from './reference-page';
export * from './schema-codes';
