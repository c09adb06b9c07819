// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
export { bindAddressValid } from './bind-address-valid';
export { bindSocketValid } from './bind-socket-valid';
export { hostValid } from './host-valid';
export { hostsPresent } from './hosts-present';
export { httpsRedirectOnHttp } from './https-redirect-on-http';
export { nameValid } from './name-valid';
export { portNamePresent } from './port-name-present';
export { portNameUnique } from './port-name-unique';
export { portNumberValid } from './port-number-valid';
export { portPresent } from './port-present';
export { portProtocolKnown } from './port-protocol-known';
export { serverNotNull } from './server-not-null';
export { serversPresent } from './servers-present';
export { targetPortUnset } from './target-port-unset';
export { tlsPresent } from './tls-present';
export { tlsWithTlsPort } from './tls-with-tls-port';
export { tlsWithoutPlainHttp } from './tls-without-plain-http';
