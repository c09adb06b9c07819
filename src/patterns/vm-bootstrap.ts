import { writeYamlValue } from '../manifest/write-yaml';
import { compact } from '../constructs/networking/compact';
import { mergeMaps } from '../constructs/mesh/render-mesh-config';

/** What the files of a virtual machine are made from. */
export interface VmBootstrap {
  readonly group: string;
  readonly namespace: string;
  readonly serviceAccount: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly trustDomain: string;
  readonly meshId: string;
  readonly network: string;
  readonly clusterId: string;
  readonly revision?: string;
  /** Namespace of the control plane. */
  readonly istioNamespace: string;
  /** Address at which the control plane answers. */
  readonly controlPlaneAddress?: string;
  /** Address of the machine itself, where it is known. */
  readonly machineAddress?: string;
  /** Ports the workload serves; all, if empty. */
  readonly ports: ReadonlyArray<number>;
  readonly autoRegister: boolean;
  readonly dnsCapture: boolean;
  readonly probe?: Record<string, unknown>;
  /** `defaultConfig` of the mesh, with the group's own proxy settings laid over. */
  readonly proxyConfig: Record<string, unknown>;
}

/** The files, by name. Token and root certificate are secrets of the cluster and are not among them. */
export interface VmBootstrapFiles {
  readonly 'mesh.yaml': string;
  readonly 'cluster.env': string;
  readonly 'hosts': string;
}

/** Ports that the proxy never captures: SSH, and those it serves itself. */
const OWN_PORTS = '22,15090,15021,15020';

/** Writes what a virtual machine needs to join the mesh, beside its token and the root certificate. */
export function vmBootstrapFiles(vm: VmBootstrap): VmBootstrapFiles {
  const discovery = vm.revision === undefined ? undefined : `${istiodHost(vm)}:15012`;
  const said = isTexts(vm.proxyConfig.proxyMetadata) ? vm.proxyConfig.proxyMetadata : {};
  const metadata: Record<string, string> = {
    ...said,
    CANONICAL_REVISION: canonicalRevision(vm.labels),
    CANONICAL_SERVICE: canonicalName(vm),
    ISTIO_META_CLUSTER_ID: vm.clusterId,
    ISTIO_META_DNS_CAPTURE: String(vm.dnsCapture),
    ISTIO_META_MESH_ID: vm.meshId,
    ISTIO_META_NETWORK: vm.network,
    ISTIO_META_WORKLOAD_NAME: vm.group,
    ISTIO_METAJSON_LABELS: labelsJson(vm),
    POD_NAMESPACE: vm.namespace,
    SERVICE_ACCOUNT: vm.serviceAccount,
    TRUST_DOMAIN: vm.trustDomain,
    ...(vm.autoRegister ? { ISTIO_META_AUTO_REGISTER_GROUP: vm.group } : {}),
  };
  return {
    'mesh.yaml': writeYamlValue({
      defaultConfig: sorted(mergeMaps(
        compact({ discoveryAddress: discovery, ...vm.proxyConfig, proxyMetadata: undefined }),
        compact({ proxyMetadata: sorted(metadata), readinessProbe: vm.probe }),
      )),
    }),
    'cluster.env': clusterEnv({
      ...metadata,
      ...(discovery === undefined ? {} : { CA_ADDR: discovery }),
      ISTIO_INBOUND_PORTS: vm.ports.length === 0 ? '*' : [...vm.ports].sort((a, b) => a - b).join(','),
      ISTIO_LOCAL_EXCLUDE_PORTS: OWN_PORTS,
      ISTIO_NAMESPACE: vm.namespace,
      ISTIO_SERVICE: `${vm.group}.${vm.namespace}`,
      ISTIO_SERVICE_CIDR: '*',
      ...(vm.machineAddress === undefined ? {} : { ISTIO_SVC_IP: vm.machineAddress }),
    }),
    'hosts': vm.controlPlaneAddress === undefined ? '' : `${vm.controlPlaneAddress} ${istiodHost(vm)}\n`,
  };
}

function istiodHost({ revision, istioNamespace }: VmBootstrap): string {
  return `${revision === undefined ? 'istiod' : `istiod-${revision}`}.${istioNamespace}.svc`;
}

function canonicalName({ labels, group }: VmBootstrap): string {
  return labels['service.istio.io/canonical-name'] ?? labels['app.kubernetes.io/name'] ?? labels.app ?? group;
}

function canonicalRevision(labels: Readonly<Record<string, string>>): string {
  return labels['service.istio.io/canonical-revision'] ?? labels['app.kubernetes.io/version'] ?? labels.version ?? 'latest';
}

function labelsJson(vm: VmBootstrap): string {
  return JSON.stringify(sorted({
    ...vm.labels,
    'service.istio.io/canonical-name': canonicalName(vm),
    'service.istio.io/canonical-revision': canonicalRevision(vm.labels),
  }));
}

/** A file of shell assignments, by name; values in single quotes, so that the shell takes them as they are. */
function clusterEnv(values: Record<string, string>): string {
  return Object.keys(values).sort().map((name) => `${name}='${values[name].replace(/'/g, '\'\\\'\'')}'\n`).join('');
}

function sorted<T>(map: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isTexts(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && Object.values(value).every((member) => typeof member === 'string');
}
