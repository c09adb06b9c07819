import { FieldPath } from '../../diagnostics/field-path';
import { Manifest } from '../../manifest/manifest';
import { Field } from '../../model/field';
import { MeshConfigDocument } from '../../model/mesh-config-document';
import { Rule } from '../rule';

const MESH: ReadonlyMap<string, string> = new Map([
  ['certificates', 'have Kubernetes sign certificates by the CA integration instead'],
  ['verifyCertificateAtClient', 'proxies always verify'],
]);
const PROXY: ReadonlyMap<string, string> = new Map([
  ['discoveryRefreshDelay', 'configuration is pushed'],
  ['zipkinAddress', 'name a tracing provider among the extensionProviders'],
  ['envoyMetricsServiceAddress', 'use envoyMetricsService'],
  ['availabilityZone', 'localities come from the node'],
  ['sds', 'certificates always come by SDS'],
]);
const PROVIDERS: ReadonlyMap<string, string> = new Map([
  ['lightstep', 'use opentelemetry'],
  ['opencensus', 'use opentelemetry'],
]);
const PROVIDER_FIELDS: ReadonlyMap<string, string> = new Map([['includeHeadersInCheck', 'use includeRequestHeadersInCheck']]);

export const fieldsCurrent: Rule = {
  name: 'mesh-config/fields-current',
  code: 'MESH-CONFIG-DEPRECATED',
  severity: 'info',
  layer: 'practice',
  packs: ['best-practice'],
  kind: ['MeshConfig'],
  title: 'The mesh config uses none of the fields that Istio has given up.',
  why: 'Deprecated fields are read for some releases more, or not at all any longer, and go without a word.',
  fix: 'Write what took its place.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/',
  bad: [
    {
      yaml: `
kind: MeshConfig
certificates: [{ secretName: dns.example, dnsNames: [example] }]
defaultConfig: { zipkinAddress: 'zipkin.istio-system:9411' }
`,
      at: ['/certificates', '/defaultConfig/zipkinAddress'],
    },
    {
      title: 'Of an extension provider.',
      yaml: `
kind: MeshConfig
extensionProviders:
  - name: ext
    envoyExtAuthzHttp: { service: auth.shop.svc.cluster.local, port: 80, includeHeadersInCheck: [cookie] }
`,
      at: ['/extensionProviders/0/envoyExtAuthzHttp/includeHeadersInCheck'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
defaultConfig: { holdApplicationUntilProxyStarts: true }
extensionProviders:
  - name: ext
    envoyExtAuthzHttp: { service: auth.shop.svc.cluster.local, port: 80, includeRequestHeadersInCheck: [cookie] }
`,
    },
    {
      title: 'Tracing by a provider.',
      yaml: `
kind: MeshConfig
extensionProviders:
  - name: zipkin
    zipkin: { service: zipkin.istio-system.svc.cluster.local, port: 9411 }
`,
    },
  ],
  check(subject, context) {
    const { root, locate } = documentOf(subject);
    const report = (owner: Field | undefined, instead: ReadonlyMap<string, string>) => {
      for (const field of owner?.members() ?? []) {
        const better = instead.get(field.key);
        if (better === undefined || !field.present) continue;
        context.report({ at: locate(field.path()), message: `The field ${field.key} is deprecated: ${better}` });
      }
    };
    report(root, MESH);
    report(root.child('defaultConfig'), PROXY);
    for (const provider of root.list('extensionProviders')) {
      report(provider, PROVIDERS);
      for (const kind of provider.members()) report(provider.child(kind.key), PROVIDER_FIELDS);
    }
  },
};

function documentOf(subject: Manifest): { readonly root: Field; readonly locate: (path: FieldPath) => FieldPath } {
  const document = MeshConfigDocument.of('MeshConfig', subject.object);
  return { root: document.root, locate: (path) => document.locate(path) };
}
