// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
export { luaCodeValid } from './lua-code-valid';
export { matchPortValid } from './match-port-valid';
export { oneImplementation } from './one-implementation';
export { targetValid } from './target-valid';
export { wasmValid } from './wasm-valid';
