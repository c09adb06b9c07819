import { newestFirst } from '../../../projenrc/import-crds/crd';
import { enumMemberName, renameEnumMembers } from '../../../projenrc/import-crds/enum-name';
import { groupFileName, kindFileName } from '../../../projenrc/import-crds/file-name';
import { typeName } from '../../../projenrc/import-crds/type-name';

test.each([
  ['ISTIO_MUTUAL', 'ISTIO_MUTUAL'],
  ['TLSV1_2', 'TLSV1_2'],
  ['IfNotPresent', 'IF_NOT_PRESENT'],
  ['URLRewrite', 'URL_REWRITE'],
  ['https', 'HTTPS'],
  ['*', 'ANY'],
  [301, 'VALUE_301'],
])('the member for %j is %s', (value, name) => {
  expect(enumMemberName(value)).toBe(name);
});

test('members get their names in the source, values stay', () => {
  expect(renameEnumMembers('export enum A {\n  /** ISTIO_MUTUAL */\n  ISTIO_UNDERSCORE_MUTUAL = "ISTIO_MUTUAL",\n  VALUE_301 = 301,\n}'))
    .toBe('export enum A {\n  /** ISTIO_MUTUAL */\n  ISTIO_MUTUAL = \'ISTIO_MUTUAL\',\n  VALUE_301 = 301,\n}');
});

test.each([
  ['VirtualService', 'virtual-service', 'VirtualService'],
  ['HTTPRoute', 'http-route', 'HttpRoute'],
  ['BackendTLSPolicy', 'backend-tls-policy', 'BackendTlsPolicy'],
  ['XBackendTrafficPolicy', 'x-backend-traffic-policy', 'XBackendTrafficPolicy'],
])('%s lives in %s as %s', (kind, file, type) => {
  expect(kindFileName(kind)).toBe(file);
  expect(typeName(kind)).toBe(type);
});

test('a group gives a file name', () => {
  expect(groupFileName('networking.istio.io')).toBe('networking-istio-io');
});

test('versions are ordered as Kubernetes does it', () => {
  expect(['v1alpha2', 'v1', 'v2beta1', 'v1beta1', 'v1alpha10', 'v2'].sort(newestFirst)).toEqual(['v2', 'v1', 'v2beta1', 'v1beta1', 'v1alpha10', 'v1alpha2']);
  expect(() => newestFirst('v1', 'latest')).toThrow('latest');
});
