import { Manifest } from '../../manifest/manifest';
import { expandShortName, Host } from '../../values/host';
import { destinationRuleSet } from '../destinations/destination-rule-set';
import { trafficPolicyFor } from '../destinations/traffic-policy';
import { Field } from '../field';
import type { MeshModel } from '../mesh-model';
import { MtlsDecision } from '../policies/peer-authentications';
import { selects } from '../proxy';
import { Service } from '../services/service';
import { Workload } from '../workloads/workload';
import { dataPlaneOf, DATA_PLANE_KINDS } from './data-plane';
import { WorkloadPorts, WORKLOAD_PORT_KINDS } from './workload-ports';

/** Clients and a server that can not come together: one wants mutual TLS, and the other refuses it. */
export interface ClientTlsClash {
  /** The `tls` of the DestinationRule. */
  readonly tls: Field;
  readonly mode: string;
  readonly workload: Workload;
  /** Port of the workload. */
  readonly port: number;
  readonly server: MtlsDecision;
  /** Whether no policy elsewhere could change the server's mind: what decides selects the workload itself. */
  readonly certain: boolean;
}

/** Kinds that are read to find out. */
export const CLIENT_TLS_CLASH_KINDS: ReadonlyArray<string> = [
  ...WORKLOAD_PORT_KINDS, ...DATA_PLANE_KINDS, 'security.istio.io/PeerAuthentication', 'networking.istio.io/DestinationRule', 'networking.istio.io/Sidecar',
];

/** Annotations that take ports out of the proxy's hands. */
const BYPASSES = ['traffic.sidecar.istio.io/excludeInboundPorts', 'traffic.sidecar.istio.io/includeInboundPorts', 'inject.istio.io/templates'];

/** The first clash for each `tls` that a DestinationRule writes. */
export function clientTlsClashes(rule: Manifest, model: MeshModel): ReadonlyArray<ClientTlsClash> {
  if (!writesTls(rule)) return [];
  const first = new Map<string, ClientTlsClash>();
  for (const service of coveredServices(rule, model)) {
    for (const clash of clashesWith(rule, service, model)) {
      const key = JSON.stringify(clash.tls.path());
      if (!first.has(key)) first.set(key, clash);
    }
  }
  return [...first.values()];
}

function writesTls(rule: Manifest): boolean {
  const spec = Field.of(rule.object).child('spec');
  const policies = [spec?.child('trafficPolicy'), ...(spec?.list('subsets') ?? []).map((subset) => subset.child('trafficPolicy'))];
  return policies.some((policy) => policy?.has('tls') === true || policy?.list('portLevelSettings').some((port) => port.has('tls')) === true);
}

/** The services that clients in the rule's own namespace reach under just this rule. */
function coveredServices(rule: Manifest, model: MeshModel): ReadonlyArray<Service> {
  const host = expandShortName(Field.of(rule.object).child('spec')?.text('host') ?? '', rule.namespace, model.settings.clusterDomain);
  const pattern = Host.of(host);
  const services = pattern.isWildcard
    ? model.services.all.filter((service) => Host.of(service.hostname).isSubsetOf(pattern))
    : model.services.declared(host);
  return services.filter((service) => {
    if (service.selector === undefined) return false;
    // Clients of the service's namespace count as well: they find rules there that clients of others find.
    return [rule.namespace, service.namespace].some((namespace) => {
      const found = model.destinationRules.lookup({ namespace, labels: {} }, service.hostname, service.namespace);
      return found?.manifests.length === 1 && found.manifests[0] === rule;
    });
  });
}

function clashesWith(rule: Manifest, service: Service, model: MeshModel): ClientTlsClash[] {
  const set = destinationRuleSet(rule, model.settings);
  const ports = WorkloadPorts.of(model);
  const found: ClientTlsClash[] = [];
  for (const workload of ports.behind(service)) {
    if (!workload.runs || dataPlaneOf(workload, model) !== 'sidecar' || ownsItsPorts(workload, model)) continue;
    const subsets = ['', ...set.subsets.filter((subset) => selects(subset.labels, workload.labels)).map((subset) => subset.name)];
    for (const { number, servicePort, service: owner } of ports.at(workload)) {
      if (number === undefined || owner !== service) continue;
      const server = model.mtlsLevels.at(workload, number);
      for (const subset of subsets) {
        const tls = trafficPolicyFor(set, subset, servicePort).tls;
        const mode = tls?.text('mode') || 'DISABLE';
        if (tls === undefined || !clashes(mode, server.mode)) continue;
        found.push({ tls, mode, workload, port: number, server, certain: selectsWorkloads(server) || model.options.closedWorld === true });
      }
    }
  }
  return found;
}

function clashes(client: string, server: string): boolean {
  return server === 'STRICT' ? client === 'DISABLE' || client === 'SIMPLE' : server === 'DISABLE' && client === 'ISTIO_MUTUAL';
}

/** Whether something else than PeerAuthentications may say how connections to the workload are taken. */
function ownsItsPorts(workload: Workload, model: MeshModel): boolean {
  if (BYPASSES.some((name) => Object.hasOwn(workload.annotations, name))) return true;
  return model.index.inNamespace('networking.istio.io/Sidecar', workload.namespace).some((sidecar) => Field.of(sidecar.object).child('spec')?.count('ingress') !== 0);
}

function selectsWorkloads({ manifest }: MtlsDecision): boolean {
  const selector = manifest && Field.of(manifest.object).child('spec')?.child('selector');
  return (selector?.entries('matchLabels').length ?? 0) > 0;
}
