// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
export { injectionByDefault } from './injection-by-default';
export { injectionDecided } from './injection-decided';
export { oneInjectionLabel } from './one-injection-label';
export { proxyImageCurrent } from './proxy-image-current';
