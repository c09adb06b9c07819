import { Chart, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { PeerAuthentication as PeerAuthenticationResource } from '../../../imports/security-istio-io';
import { portNumberProblem } from '../../values/port-number';
import { joinConfiguration } from '../app/configuration-membership';
import { InvalidPropError } from '../app/invalid-prop';
import { IMesh } from '../mesh/mesh-ref';
import { MutualTls } from '../mesh/mutual-tls';
import { compact } from '../networking/compact';
import { WorkloadTarget } from './workload-target';

/** Another mode for one port of a workload. */
export interface PortMutualTls {
  /** The workload's own port: the container's, not the service's. */
  readonly port: number;

  /** Which connections it accepts. */
  readonly mode: MutualTls;
}

/** Props of a `PeerAuthentication`. */
export interface PeerAuthenticationProps {
  /** The mesh it belongs to. */
  readonly mesh: IMesh;

  /**
   * The workloads it is about.
   *
   * @default - all of the chart's namespace
   */
  readonly target?: WorkloadTarget;

  /**
   * Which connections they accept.
   *
   * @default - what the namespace, else the mesh says
   */
  readonly mode?: MutualTls;

  /**
   * Modes of single ports. Only for selected workloads: Istio ignores them for a whole namespace.
   *
   * @default - none
   */
  readonly ports?: PortMutualTls[];

  /**
   * Name of the object.
   *
   * @default - the construct's id
   */
  readonly name?: string;
}

const DOCS = 'https://istio.io/latest/docs/reference/config/security/peer_authentication/';

/**
 * Which connections workloads accept: mutual TLS only, plain text as well, or no mutual TLS at all.
 *
 * @see https://istio.io/latest/docs/reference/config/security/peer_authentication/
 *
 * @example
 * new PeerAuthentication(chart, 'legacy', {
 *   mesh,
 *   target: WorkloadTarget.labels({ app: 'legacy' }),
 *   mode: MutualTls.STRICT,
 *   ports: [{ port: 8081, mode: MutualTls.PERMISSIVE }],
 * });
 */
export class PeerAuthentication extends Construct {
  /** The Istio PeerAuthentication. */
  public readonly resource: PeerAuthenticationResource;

  /** Throws where nothing is said, or ports are said of a whole namespace. */
  constructor(scope: Construct, id: string, props: PeerAuthenticationProps) {
    super(scope, id);
    joinConfiguration(this, props.mesh);
    const ports = props.ports ?? [];
    const target = props.target?._scope();
    if (target?.targetRefs) {
      throw new InvalidPropError(this, { field: 'target', problem: 'is a gateway or waypoint', expected: 'a namespace, a service or labels', docs: DOCS });
    }
    if (props.mode === undefined && ports.length === 0) {
      throw new InvalidPropError(this, { field: 'mode', problem: 'is needed where no port has one', expected: 'a mode, as MutualTls.STRICT', docs: DOCS });
    }
    if (ports.length > 0 && !target?.selector) {
      throw new InvalidPropError(this, {
        field: 'ports',
        value: ports,
        problem: 'are said of a whole namespace, where Istio ignores them',
        expected: 'a target of selected workloads, as WorkloadTarget.service(reviews)',
        docs: DOCS,
      });
    }
    ports.forEach(({ port }, i) => {
      const problem = portNumberProblem(port);
      if (problem) throw new InvalidPropError(this, { field: `ports[${i}].port`, value: port, problem, expected: 'a port of the container, 1–65535', docs: DOCS });
    });
    this.resource = new PeerAuthenticationResource(this, 'Resource', {
      metadata: { name: props.name ?? id, namespace: target?.namespace ?? Chart.of(this).namespace },
      spec: Lazy.any({
        produce: () => compact({
          selector: target?.selector && { matchLabels: target.selector() },
          mtls: props.mode && { mode: props.mode },
          portLevelMtls: ports.length === 0 ? undefined : Object.fromEntries(ports.map(({ port, mode }) => [String(port), { mode }])),
        }),
      }),
    });
  }
}
