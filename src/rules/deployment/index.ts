// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
export { jwksFetchRestricted } from './jwks-fetch-restricted';
export { proxyImageInjected } from './proxy-image-injected';
export { serviceProtocolsAgree } from './service-protocols-agree';
export { targetPortOfOnePort } from './target-port-of-one-port';
