import { ApiObject, ApiObjectMetadata, Chart, JsonPatch } from 'cdk8s';
import { Construct } from 'constructs';
import { kubernetesLabelProblem } from '../../values/kubernetes-name';
import { joinConfiguration } from '../app/configuration-membership';
import { InvalidPropError } from '../app/invalid-prop';
import { EgressHost, SidecarScope } from '../networking/sidecar-scope';
import { WorkloadTarget } from '../security/workload-target';
import { Injection } from './injection';
import { IMesh } from './mesh-ref';

/** Props of a `MeshNamespace`. */
export interface MeshNamespaceProps {
  /** The mesh that the namespace belongs to. */
  readonly mesh: IMesh;

  /**
   * The namespace's name.
   *
   * @default - the construct's id
   */
  readonly name?: string;

  /**
   * How its workloads come to have a proxy.
   *
   * @default - sidecars by the mesh's control plane: of its revision if it has one
   */
  readonly injection?: Injection;

  /**
   * What the sidecars of the namespace know of the mesh, unless a workload has a scope of its own: written as the Sidecar
   * `default`.
   *
   * @default - as the mesh says: everything
   */
  readonly egress?: EgressHost[];

  /**
   * Further labels.
   *
   * @default - none
   */
  readonly labels?: { [key: string]: string };

  /**
   * Further annotations.
   *
   * @default - none
   */
  readonly annotations?: { [key: string]: string };
}

const INJECTION_LABELS = ['istio-injection', 'istio.io/rev', 'istio.io/dataplane-mode'];

/**
 * A namespace of the mesh: written with the labels that give its workloads a proxy.
 *
 * @see https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/
 *
 * @example
 * new MeshNamespace(chart, 'shop', { mesh });
 */
export class MeshNamespace extends Construct {
  /** The namespace's name. */
  public readonly name: string;

  /** How its workloads come to have a proxy. */
  public readonly injection: Injection;

  /** The Kubernetes Namespace. */
  public readonly namespace: ApiObject;

  /** The scope of its sidecars, where `egress` was said. */
  public readonly sidecarScope?: SidecarScope;

  /** Throws where the name is none, or a label contradicts `injection`. */
  constructor(scope: Construct, id: string, props: MeshNamespaceProps) {
    super(scope, id);
    joinConfiguration(this, props.mesh);
    this.name = props.name ?? id;
    const problem = kubernetesLabelProblem(this.name);
    if (problem) {
      throw new InvalidPropError(this, {
        field: 'name',
        value: this.name,
        problem: `cannot name a namespace: it ${problem}`,
        expected: 'at most 63 lower case letters, digits and "-", beginning and ending with a letter or digit',
      });
    }
    for (const label of INJECTION_LABELS) {
      if (props.labels && Object.hasOwn(props.labels, label)) {
        throw new InvalidPropError(this, {
          field: `labels[${label}]`,
          value: props.labels[label],
          problem: 'would contradict `injection`',
          expected: 'say it with `injection`: two ways of injection in one namespace are ambiguous (IST0123)',
        });
      }
    }
    this.injection = props.injection ?? (props.mesh.revision ? Injection.revision(props.mesh.revision) : Injection.ENABLED);
    const metadata: ApiObjectMetadata = {
      name: this.name,
      labels: { ...props.labels, ...this.injection.labels },
      ...(props.annotations ? { annotations: props.annotations } : {}),
    };
    this.namespace = new ApiObject(this, 'Resource', { apiVersion: 'v1', kind: 'Namespace', metadata });
    if (props.egress) {
      this.sidecarScope = new SidecarScope(this, 'default', {
        mesh: props.mesh,
        target: WorkloadTarget.namespace(this.name),
        egress: props.egress,
      });
    }
    // cdk8s gives every object its chart's namespace; this one is cluster-scoped.
    if (Chart.of(this).namespace !== undefined) this.namespace.addJsonPatch(JsonPatch.remove('/metadata/namespace'));
  }
}
