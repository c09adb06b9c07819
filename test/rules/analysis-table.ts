import { Finding } from '../../src/diagnostics/finding';
import { lint } from '../../src/lint/lint';
import { LintOptions } from '../../src/lint/lint-options';
import { JsonObject, Manifest } from '../../src/manifest/manifest';
import { manifestOf } from '../../src/manifest/manifest-of';

/** What is special about a row. */
export type RowOptions = Pick<LintOptions, 'meshConfig' | 'meshNetworks' | 'closedWorld'>;

/** A title, objects, what is found (`Kind namespace/name`, sorted), and options. */
export type AnalysisRow = readonly [title: string, objects: ReadonlyArray<Manifest>, found: ReadonlyArray<string>, options?: RowOptions];

/** Any object; the place is `namespace/name`, or a name for what is cluster-scoped. */
export function object(apiVersion: string, kind: string, place: string, body: JsonObject, metadata: JsonObject = {}): Manifest {
  const [name, owner] = place.split('/').reverse();
  return manifestOf({ apiVersion, kind, metadata: { name, ...(owner === undefined ? {} : { namespace: owner }), ...metadata }, ...body });
}

type Make = (place: string, spec: JsonObject, metadata?: JsonObject) => Manifest;

function maker(apiVersion: string, kind: string): Make {
  return (place, spec, metadata) => object(apiVersion, kind, place, { spec }, metadata);
}

export const virtualService = maker('networking.istio.io/v1', 'VirtualService');
export const destinationRule = maker('networking.istio.io/v1', 'DestinationRule');
export const serviceEntry = maker('networking.istio.io/v1', 'ServiceEntry');
export const gateway = maker('networking.istio.io/v1', 'Gateway');
export const sidecar = maker('networking.istio.io/v1', 'Sidecar');
export const envoyFilter = maker('networking.istio.io/v1alpha3', 'EnvoyFilter');
export const telemetry = maker('telemetry.istio.io/v1', 'Telemetry');
export const authorizationPolicy = maker('security.istio.io/v1', 'AuthorizationPolicy');
export const requestAuthentication = maker('security.istio.io/v1', 'RequestAuthentication');
export const service = maker('v1', 'Service');
export const pod = maker('v1', 'Pod');

/** A namespace with labels. */
export function namespace(name: string, labels: JsonObject = { 'istio-injection': 'enabled' }): Manifest {
  return object('v1', 'Namespace', name, {}, { labels });
}

/** A Deployment of one container, whose template has labels. */
export function deployment(place: string, labels: JsonObject, template: JsonObject = {}, metadata: JsonObject = {}): Manifest {
  const { spec = { containers: [{ name: 'app', image: 'app' }] }, annotations = {} } = template;
  return object('apps/v1', 'Deployment', place, { spec: { template: { metadata: { labels, annotations }, spec } } }, metadata);
}

/** A Service that selects `app: <its name>`, with ports by number. */
export function plainService(place: string, ...ports: ReadonlyArray<number>): Manifest {
  return service(place, { selector: { app: place.split('/')[1] }, ports: ports.map((port) => ({ name: `http-${port}`, port })) });
}

/** HTTP routes to destinations. */
export function routes(...destinations: ReadonlyArray<JsonObject>): JsonObject {
  return { http: [{ route: destinations.map((destination) => ({ destination })) }] };
}

/** What a pack finds with a code. */
export function found(code: string, objects: ReadonlyArray<Manifest>, pack: 'istioctl' | 'default' | 'strict', options: RowOptions = {}): Finding[] {
  return lint(objects, { packs: [pack], ...options }).findings.filter((finding) => finding.code === code && finding.acknowledged === undefined);
}

/** `Kind namespace/name` of the object a finding is about. */
export function resourceOf({ subject }: Finding): string {
  return `${subject?.kind ?? ''} ${subject?.namespace ? `${subject.namespace}/` : ''}${subject?.name ?? ''}`;
}

/** Tests a code of an analyzer over a table, in pack `istioctl` unless another is named. */
export function testAnalyzer(code: string, rows: ReadonlyArray<AnalysisRow>, pack: 'istioctl' | 'default' | 'strict' = 'istioctl'): void {
  describe(`${code} in pack ${pack}`, () => {
    test.each(rows.map((row) => [row[0], row] as const))('%s', (_title, [, objects, expected, options]) => {
      for (const order of [objects, [...objects].reverse()]) {
        const resources = [...new Set(found(code, order, pack, options).map(resourceOf))].sort();
        expect(resources).toEqual([...expected].sort());
      }
    });
  });
}
