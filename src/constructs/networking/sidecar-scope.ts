import { Chart, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { Sidecar } from '../../../imports/networking-istio-io';
import { joinConfiguration } from '../app/configuration-membership';
import { InvalidPropError } from '../app/invalid-prop';
import { IMesh } from '../mesh/mesh-ref';
import { OutboundTraffic } from '../mesh/outbound-traffic';
import { WorkloadTarget } from '../security/workload-target';
import { IRouteBackend } from '../workloads/route-backend';
import { compact } from './compact';

/** What proxies may know of the mesh. */
export class EgressHost {
  /** A service or external service, by reference. */
  public static service(service: IRouteBackend): EgressHost {
    return new EgressHost(() => {
      const { namespace, hostname } = service.toDestination(false);
      return `${namespace}/${hostname}`;
    });
  }

  /** All services of a namespace. */
  public static namespace(name: string): EgressHost {
    return new EgressHost(() => `${name}/*`);
  }

  /** All services of the scope's own namespace. */
  public static ownNamespace(): EgressHost {
    return new EgressHost(() => './*');
  }

  /**
   * As a Sidecar writes it.
   *
   * @param host `NAMESPACE/HOST`, with `*` for any, `.` for the own namespace, `~NAMESPACE/HOST` to leave out
   */
  public static of(host: string): EgressHost {
    return new EgressHost(() => host);
  }

  private constructor(private readonly render: () => string) {}

  /** @internal */
  public _render(): string {
    return this.render();
  }
}

/** Props of a `SidecarScope`. */
export interface SidecarScopeProps {
  /** The mesh it belongs to. */
  readonly mesh: IMesh;

  /**
   * The workloads whose proxies it limits.
   *
   * @default - all of the chart's namespace
   */
  readonly target?: WorkloadTarget;

  /** The hosts they know; what is not here they cannot call by name. */
  readonly egress: EgressHost[];

  /**
   * What they do with traffic to other hosts.
   *
   * @default - as the mesh config says
   */
  readonly outboundTraffic?: OutboundTraffic;

  /**
   * Name of the object.
   *
   * @default - the construct's id
   */
  readonly name?: string;
}

/**
 * What the sidecars of a namespace or workload know of the mesh. Small scopes are what lets a mesh grow: each proxy
 * holds, and is sent, only the configuration of the hosts it calls.
 *
 * @see https://istio.io/latest/docs/reference/config/networking/sidecar/
 *
 * @example
 * new SidecarScope(chart, 'default', {
 *   mesh,
 *   egress: [EgressHost.ownNamespace(), EgressHost.namespace('istio-system')],
 * });
 */
export class SidecarScope extends Construct {
  /** The Istio Sidecar. */
  public readonly resource: Sidecar;

  /** Throws where no host is said, or the target is a gateway. */
  constructor(scope: Construct, id: string, props: SidecarScopeProps) {
    super(scope, id);
    joinConfiguration(this, props.mesh);
    const docs = 'https://istio.io/latest/docs/reference/config/networking/sidecar/';
    const target = props.target?._scope();
    if (props.egress.length === 0) {
      throw new InvalidPropError(this, {
        field: 'egress',
        value: [],
        problem: 'is empty, which Istio reads as "everything"',
        expected: 'the hosts that are called; EgressHost.of("~/*") says none at all',
        docs,
      });
    }
    if (target?.targetRefs) {
      throw new InvalidPropError(this, { field: 'target', problem: 'is a gateway or waypoint', expected: 'a namespace, a service or labels', docs });
    }
    this.resource = new Sidecar(this, 'Resource', {
      metadata: { name: props.name ?? id, namespace: target?.namespace ?? Chart.of(this).namespace },
      spec: Lazy.any({
        produce: () => compact({
          workloadSelector: target?.selector && { labels: target.selector() },
          egress: [{ hosts: withoutCovered(props.egress.map((host) => host._render()), this.resource.metadata.namespace) }],
          outboundTrafficPolicy: props.outboundTraffic && { mode: props.outboundTraffic },
        }),
      }),
    });
  }
}

/** Each host once, without those that a whole namespace in the list has already. */
function withoutCovered(hosts: ReadonlyArray<string>, ownNamespace: string | undefined): string[] {
  const all = new Set(hosts);
  const covered = (host: string) => {
    if (host.startsWith('~') || host === '*/*') return false;
    const [namespace, name] = host.split('/');
    const wider = ['*/*'];
    if (namespace === ownNamespace) wider.push('./*');
    if (name !== '*') wider.push(`${namespace}/*`);
    if (name !== '*' && namespace === '.') wider.push(`${ownNamespace}/*`);
    return wider.some((other) => all.has(other));
  };
  return [...all].filter((host) => !covered(host)).sort();
}
