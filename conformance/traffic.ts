import { isDeepStrictEqual } from 'util';
import { lint } from '../src/lint/lint';
import { Manifest } from '../src/manifest/manifest';
import { readYaml } from '../src/manifest/read-yaml';
import { readMeshConfigText } from '../src/model/mesh-config-text';
import { MeshModel } from '../src/model/mesh-model';
import { GatewayApiTarget } from '../src/releases/gateway-api-target';
import { checkManifest } from '../src/schema/check-manifest';
import { Outcome, OutcomeDestination } from '../src/simulator/outcome';
import { TrafficRequest } from '../src/simulator/request';
import { Simulator } from '../src/simulator/simulator';
import { faultJson, goDuration, mirrorJson, redirectJson, retryJson, rewriteJson } from './envoy-json';
import { Comparison, Disagreement, LabelledCase, Suite, Tally } from './suite';

/** A request as a case writes it. */
export interface TrafficCall {
  readonly port: number;
  readonly protocol: 'http' | 'grpc' | 'tcp';
  readonly callMode: 'outbound' | 'gateway';
  readonly address?: string;
  readonly tls?: string;
  readonly sni?: string;
  readonly hostHeader?: string;
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What became of a request: fields by name, in the form the cases have. */
export type TrafficOutcome = Readonly<Record<string, unknown>>;

export interface TrafficCase extends LabelledCase {
  readonly yaml: string;
  readonly meshConfig: string;
  readonly proxy: { readonly type: 'sidecar' | 'router'; readonly namespace: string; readonly labels: Readonly<Record<string, string>> };
  readonly calls: ReadonlyArray<TrafficCall>;
  readonly rejected: ReadonlyArray<string>;
  readonly outcomes: ReadonlyArray<TrafficOutcome>;
}

const TARGET = { gatewayApi: GatewayApiTarget.experimental() };

/** Gates of admission. */
const GATES: ReadonlySet<string> = new Set(['parse', 'structural', 'listType', 'unknownField', 'cel', 'webhook']);

/** Compared by content; names of virtual hosts and routes are not. */
const FEATURES = [
  'error', 'destinations', 'timeout', 'retry', 'redirect', 'directResponse', 'rewrite', 'fault', 'mirror', 'clusterFound', 'upstreamTls',
] as const;

/**
 * Kinds that the labelled control plane did not watch: it reads them only where their CRDs are installed in a recent enough
 * bundle, and the cases' cluster has none. No case that holds them shows any trace of them.
 */
const NOT_WATCHED: ReadonlySet<string> = new Set(['GRPCRoute', 'TLSRoute', 'TCPRoute'].map((kind) => `gateway.networking.k8s.io/${kind}`));

/** What the library itself would refuse: the same objects that the case says were refused. */
function refusedByLibrary(yaml: string): string[] {
  const { manifests } = readYaml(yaml, { defaultNamespace: 'default' });
  const errors = lint(manifests.filter(({ groupKind }) => !NOT_WATCHED.has(groupKind)), { target: TARGET }).findings
    .filter(({ severity, layer }) => severity === 'error' && GATES.has(layer));
  return [...new Set(errors.map(({ subject }) => `${subject?.kind} ${subject?.namespace}/${subject?.name}`))].sort();
}

function refusedByCase({ rejected }: TrafficCase): string[] {
  return [...new Set((rejected ?? []).map((line) => line.slice(0, line.indexOf(':'))))].sort();
}

function modelOf(labelled: TrafficCase): MeshModel {
  const { yaml, meshConfig } = labelled;
  const refused = new Set(refusedByCase(labelled));
  const manifests = readYaml(yaml, { defaultNamespace: 'default' }).manifests
    .filter((manifest) => !NOT_WATCHED.has(manifest.groupKind) && !refused.has(`${manifest.kind} ${manifest.namespace}/${manifest.name}`))
    .map((manifest): Manifest => checkManifest(manifest, TARGET).stored);
  return MeshModel.of(manifests, { meshConfig: (readMeshConfigText(meshConfig) ?? {}) as Readonly<Record<string, unknown>> });
}

function requestOf(call: TrafficCall, proxy: TrafficCase['proxy']): TrafficRequest {
  return {
    proxy,
    port: call.port,
    ownPort: true,
    protocol: call.protocol,
    tls: call.tls !== undefined && call.tls !== '',
    ...(call.sni === undefined ? {} : { sni: call.sni }),
    ...(call.address === undefined ? {} : { address: call.address }),
    ...(call.hostHeader === undefined ? {} : { host: call.hostHeader }),
    ...(call.path === undefined ? {} : { path: call.path }),
    ...(call.method === undefined ? {} : { method: call.method }),
    ...(call.headers === undefined ? {} : { headers: call.headers }),
  };
}

function destinationJson({ host, port, subset, special, weight }: OutcomeDestination): object {
  return special === undefined ? { host, port, subset, weight } : { cluster: special, weight };
}

function tlsOf(destinations: ReadonlyArray<OutcomeDestination>): string {
  return [...new Set(destinations.filter(({ found }) => found).map(({ tls }) => tls))].sort().join('+') || 'plaintext';
}

function outcomeJson(outcome: Outcome): TrafficOutcome {
  const { destinations, error, virtualHost, route, http, timeout, retry, redirect, directResponse, rewrite, fault, mirrors } = outcome;
  return {
    ...(error === undefined ? {} : { error }),
    ...(destinations === undefined
      ? {}
      : {
        destinations: destinations.map(destinationJson),
        clusterFound: destinations.every(({ found }) => found),
        upstreamTls: tlsOf(destinations),
      }),
    ...(virtualHost === undefined ? {} : { virtualHost }),
    ...(route === undefined || route === '' ? {} : { route }),
    ...(http && destinations !== undefined ? { timeout: timeout === undefined ? '0s' : goDuration(timeout) } : {}),
    ...(retry === undefined ? {} : { retry: retryJson(retry) }),
    ...(redirect === undefined ? {} : { redirect: redirectJson(redirect) }),
    ...(directResponse === undefined
      ? {}
      : {
        directResponse: {
          status: directResponse.status,
          ...(directResponse.body === undefined ? {} : { body: { inlineString: directResponse.body } }),
          ...(directResponse.bytes === undefined ? {} : { body: { inlineBytes: directResponse.bytes } }),
        },
      }),
    ...(rewrite === undefined ? {} : { rewrite: rewriteJson(rewrite, outcome.strippedPrefix) }),
    ...(fault === undefined ? {} : { fault: faultJson(fault) }),
    ...(mirrors === undefined ? {} : { mirror: mirrors.map(mirrorJson) }),
  };
}

/** The order of destinations says nothing. */
function comparable(feature: string, value: unknown): unknown {
  return feature === 'destinations' && Array.isArray(value) ? value.map((one) => JSON.stringify(one, Object.keys(one as object).sort())).sort() : value;
}

/** What a case is about, to see where agreement is weak. */
function topicsOf({ yaml, proxy }: TrafficCase): string[] {
  return [
    proxy.type === 'router' ? 'gateway' : 'sidecar',
    ...(/^apiVersion: gateway\.networking/m.test(yaml) && proxy.type === 'router' ? ['Gateway API'] : []),
    ...(/^kind: HTTPRoute/m.test(yaml) && proxy.type === 'sidecar' ? ['GAMMA'] : []),
    ...(/^ +delegate:/m.test(yaml) ? ['delegates'] : []),
  ];
}

function add(facets: Record<string, Tally>, name: string, agrees: boolean): void {
  const { agreed = 0, of = 0 } = facets[name] ?? {};
  facets[name] = { agreed: agreed + (agrees ? 1 : 0), of: of + 1 };
}

/** What does the proxy do with this request? */
export const traffic: Suite<TrafficCase, { readonly outcomes: ReadonlyArray<TrafficOutcome> }> = {
  name: 'traffic',

  answer(labelled) {
    const simulator = Simulator.of(modelOf(labelled));
    return { outcomes: labelled.calls.map((call) => outcomeJson(simulator.send(requestOf(call, labelled.proxy)))) };
  },

  compare(labelled, { outcomes }): Comparison {
    const disagreements: Disagreement[] = [];
    const facets: Record<string, Tally> = {};
    const topics = topicsOf(labelled);
    const [refused, expectedRefused] = [refusedByLibrary(labelled.yaml), refusedByCase(labelled)];
    add(facets, 'rejected', isDeepStrictEqual(refused, expectedRefused));
    if (!isDeepStrictEqual(refused, expectedRefused)) {
      disagreements.push({ verdict: 'noted', class: 'rejected objects', detail: `${expectedRefused.join(', ')} expected, ${refused.join(', ')} answered` });
    }
    for (const [index, expected] of labelled.outcomes.entries()) {
      const answer = outcomes[index] ?? {};
      const wrong = FEATURES.filter((feature) => !isDeepStrictEqual(comparable(feature, expected[feature]), comparable(feature, answer[feature])));
      add(facets, 'outcomes', wrong.length === 0);
      for (const topic of topics) add(facets, topic, wrong.length === 0);
      for (const feature of FEATURES) {
        if (expected[feature] !== undefined || answer[feature] !== undefined) add(facets, feature, !wrong.includes(feature));
      }
      for (const feature of ['virtualHost', 'route']) {
        if (expected[feature] !== undefined || answer[feature] !== undefined) add(facets, `${feature} (not scored)`, expected[feature] === answer[feature]);
      }
      if (wrong.length === 0) continue;
      const detail = `call ${index}: ${wrong.map((one) => `${one} ${JSON.stringify(expected[one])}, not ${JSON.stringify(answer[one])}`).join('; ')}`;
      disagreements.push({ verdict: 'differs', class: `${topics.join(', ')}: ${wrong.join(', ')}`, detail });
    }
    return { disagreements, facets };
  },
};
