// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
export { execProbeValid } from './exec-probe-valid';
export { httpProbeValid } from './http-probe-valid';
export { labelsValid } from './labels-valid';
export { probeMethodSupported } from './probe-method-supported';
export { probeTimesValid } from './probe-times-valid';
export { tcpProbeValid } from './tcp-probe-valid';
export { templatePresent } from './template-present';
