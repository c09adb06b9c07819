// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
export { certificateComplete } from './certificate-complete';
export { certificateCount } from './certificate-count';
export { cipherSuiteKnown } from './cipher-suite-known';
export { cipherSuiteUnique } from './cipher-suite-unique';
export { clientCaPresent } from './client-ca-present';
export { istioMutualAlone } from './istio-mutual-alone';
export { oneCertificateSource } from './one-certificate-source';
export { passthroughAlone } from './passthrough-alone';
export { protocolVersionSafe } from './protocol-version-safe';
export { revocationListUsable } from './revocation-list-usable';
