import { Manifest } from '../../manifest/manifest';
import { Labels } from '../../values/label-selector';
import { Field } from '../field';
import { ManifestIndex } from '../manifest-index';
import { MeshModel } from '../mesh-model';
import { ClusterDifferences } from './cluster-differences';
import { EntryProtocols } from './entry-protocols';
import { RelativePatches } from './envoy-patches';
import { GatewayCertificates } from './gateway-certificates';
import { GatewayConflicts } from './gateway-conflicts';
import { GatewayHosts } from './gateway-hosts';
import { GatewayPorts } from './gateway-ports';
import { HostTable } from './host-table';
import { IngressSubsets } from './ingress-subsets';
import { InjectorValues } from './injector-values';
import { ImageTypes } from './image-types';
import { InjectionDefaults } from './injection-defaults';
import { InjectorWebhook, InjectorWebhooks, webhooksOf } from './injector-webhooks';
import { Labelled, LabelIndex } from './label-index';
import { labelMap } from './label-map';
import { MeshHostClaims } from './mesh-host-claims';
import { NamespaceNames } from './namespace-names';
import { Pod } from './pod';
import { locatedPods } from './pod-locality';
import { SecretTable } from './secret-table';
import { ServiceSelection } from './service-selection';
import { isStandInGateway } from './stand-in-gateway';
import { standInPods } from './stand-in-pod';
import { SubsetTable } from './subset-table';
import { TokenAuthentication } from './token-authentication';
import { WorkloadClaims } from './workload-claims';

/**
 * The configuration as Istio's analyzers look at it, which is simpler than what istiod makes of it. Each view is made when first asked for,
 * and kept with the model.
 */
export class AnalysisModel {
  public static of(model: MeshModel): AnalysisModel {
    let analysis = CACHE.get(model);
    if (analysis === undefined) {
      analysis = new AnalysisModel(model);
      CACHE.set(model, analysis);
    }
    return analysis;
  }

  private readonly views: Views = {};

  private readonly index: ManifestIndex;
  /** Whether to judge to the letter of Istio's analyzers. */
  public readonly asWritten: boolean;
  /** Whether what is absent here is absent from the cluster. */
  public readonly isComplete: boolean;

  private constructor(private readonly model: MeshModel) {
    this.index = model.index;
    this.asWritten = model.options.asWritten === true;
    this.isComplete = model.options.closedWorld === true;
  }

  /** All Pods and stand-ins, in order of their names. */
  public get pods(): LabelIndex<Pod> {
    return (this.views.pods ??= new LabelIndex([
      ...this.index.ofKind('Pod').map((manifest) => new Pod(manifest, manifest)),
      ...standInPods(this.index).map(({ pod, workload }) => new Pod(pod, workload)),
    ].sort(byName)));
  }

  /** The Pods that count to the mesh. */
  public get meshPods(): LabelIndex<Pod> {
    return (this.views.meshPods ??= new LabelIndex(this.pods.all.filter((pod) => pod.isInMesh(this.namespaceLabels(pod.namespace)))));
  }

  /** Labels of a namespace; undefined where it is not there. */
  public namespaceLabels(namespace: string): Labels | undefined {
    return this.index.get('Namespace', '', namespace)?.labels;
  }

  public get namespaceNames(): NamespaceNames {
    return (this.views.namespaceNames ??= new NamespaceNames(this.index));
  }

  public get clusterDifferences(): ClusterDifferences {
    return (this.views.clusterDifferences ??= new ClusterDifferences(this.index));
  }

  public get hosts(): HostTable {
    return (this.views.hosts ??= new HostTable(this.index));
  }

  /** Pods by their labels and those that istiod adds. */
  public get locatedPods(): LabelIndex<Labelled> {
    return (this.views.locatedPods ??= locatedPods(this.pods.all, this.index));
  }

  public get subsets(): SubsetTable {
    return (this.views.subsets ??= new SubsetTable(this.index));
  }

  public get ingressSubsets(): IngressSubsets {
    return (this.views.ingressSubsets ??= new IngressSubsets(this.index));
  }

  public get meshHosts(): MeshHostClaims {
    return (this.views.meshHosts ??= new MeshHostClaims(this.index, this.asWritten));
  }

  public get entryProtocols(): EntryProtocols {
    return (this.views.entryProtocols ??= new EntryProtocols(this.index));
  }

  public get services(): ServiceSelection {
    return (this.views.services ??= new ServiceSelection(this.index));
  }

  public get gatewayPorts(): GatewayPorts {
    return (this.views.gatewayPorts ??= new GatewayPorts(this.services, this.asWritten));
  }

  public get gatewayConflicts(): GatewayConflicts {
    return (this.views.gatewayConflicts ??= new GatewayConflicts(this.index, this.pods, this.asWritten));
  }

  public get gatewayCertificates(): GatewayCertificates {
    return (this.views.gatewayCertificates ??= new GatewayCertificates(this.index));
  }

  public get gatewayHosts(): GatewayHosts {
    return (this.views.gatewayHosts ??= new GatewayHosts());
  }

  public get secrets(): SecretTable {
    return (this.views.secrets ??= new SecretTable(this.index));
  }

  /** Istio's analyzer takes `istio-system` for the root namespace, whatever the mesh config says. */
  public get tokenAuthentication(): TokenAuthentication {
    const root = this.asWritten ? 'istio-system' : this.model.settings.rootNamespace;
    return (this.views.tokenAuthentication ??= new TokenAuthentication(this.index, root));
  }

  public get sidecars(): WorkloadClaims {
    return (this.views.sidecars ??= new WorkloadClaims(this.index, this.pods, 'networking.istio.io/Sidecar', sidecarLabels, isDefaultSidecar));
  }

  public get telemetries(): WorkloadClaims {
    return (this.views.telemetries ??= new WorkloadClaims(this.index, this.pods, 'telemetry.istio.io/Telemetry', policyLabels, this.asWritten ? hasNoSelector : isDefaultTelemetry));
  }

  public get relativePatches(): RelativePatches {
    return (this.views.relativePatches ??= new RelativePatches(this.index));
  }

  public get injectorWebhooks(): InjectorWebhooks {
    return (this.views.injectorWebhooks ??= new InjectorWebhooks(this.index));
  }

  /** All webhooks whose names are Istio's. */
  public get istioWebhooks(): ReadonlyArray<InjectorWebhook> {
    const configurations = this.index.ofKind('admissionregistration.k8s.io/MutatingWebhookConfiguration');
    return (this.views.istioWebhooks ??= configurations.flatMap(webhooksOf).filter(({ name }) => name.endsWith('istio.io')));
  }

  public get imageTypes(): ImageTypes {
    return (this.views.imageTypes ??= new ImageTypes(this.model));
  }

  public get injectionDefaults(): InjectionDefaults {
    return (this.views.injectionDefaults ??= new InjectionDefaults(this.index, this.injectorValues));
  }

  public get injectorValues(): InjectorValues {
    return (this.views.injectorValues ??= new InjectorValues(this.index));
  }
}

const CACHE = new WeakMap<MeshModel, AnalysisModel>();

/** The labels that a Sidecar selects by. */
export function sidecarLabels(manifest: Manifest): Labels {
  return labelMap(Field.of(manifest.object).child('spec')?.child('workloadSelector'), 'labels');
}

/** The labels that a policy (Telemetry, AuthorizationPolicy …) selects by. */
export function policyLabels(manifest: Manifest): Labels {
  return labelMap(Field.of(manifest.object).child('spec')?.child('selector'), 'matchLabels');
}

function isDefaultSidecar(manifest: Manifest): boolean {
  return Object.keys(sidecarLabels(manifest)).length === 0;
}

function hasNoSelector({ object }: Manifest): boolean {
  return Field.of(object).child('spec')?.has('selector') !== true;
}

/** A Telemetry with targets is for these, not for the namespace. */
function isDefaultTelemetry(manifest: Manifest): boolean {
  const spec = Field.of(manifest.object).child('spec');
  return hasNoSelector(manifest) && spec?.has('targetRef') !== true && (spec?.count('targetRefs') ?? 0) === 0;
}

/** By name; the gateway that stands in for Istio's own comes first, as Istio has it. */
function byName(a: Pod, b: Pod): number {
  if (isStandInGateway(a.manifest) !== isStandInGateway(b.manifest)) return isStandInGateway(a.manifest) ? -1 : 1;
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  if (a.namespace === b.namespace) return 0;
  return a.namespace < b.namespace ? -1 : 1;
}

interface Views {
  pods?: LabelIndex<Pod>;
  meshPods?: LabelIndex<Pod>;
  locatedPods?: LabelIndex<Labelled>;
  namespaceNames?: NamespaceNames;
  clusterDifferences?: ClusterDifferences;
  hosts?: HostTable;
  gatewayHosts?: GatewayHosts;
  secrets?: SecretTable;
  tokenAuthentication?: TokenAuthentication;
  subsets?: SubsetTable;
  ingressSubsets?: IngressSubsets;
  meshHosts?: MeshHostClaims;
  entryProtocols?: EntryProtocols;
  services?: ServiceSelection;
  gatewayPorts?: GatewayPorts;
  gatewayConflicts?: GatewayConflicts;
  gatewayCertificates?: GatewayCertificates;
  sidecars?: WorkloadClaims;
  telemetries?: WorkloadClaims;
  relativePatches?: RelativePatches;
  injectorWebhooks?: InjectorWebhooks;
  istioWebhooks?: ReadonlyArray<InjectorWebhook>;
  imageTypes?: ImageTypes;
  injectorValues?: InjectorValues;
  injectionDefaults?: InjectionDefaults;
}
