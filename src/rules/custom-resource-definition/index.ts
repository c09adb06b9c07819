// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
export { gatewayApiRecent } from './gateway-api-recent';
export { kindInUse } from './kind-in-use';
export { rbacRemoved } from './rbac-removed';
