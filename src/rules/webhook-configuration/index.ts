// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
export { controlPlaneUrlNamed } from './control-plane-url-named';
export { controlPlaneUrlValid } from './control-plane-url-valid';
export { injectorServiceExists } from './injector-service-exists';
export { injectorsApart } from './injectors-apart';
