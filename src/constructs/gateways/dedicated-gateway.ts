import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { compact } from '../networking/compact';
import { DedicatedGatewayOptions, GatewayServiceType } from './gateway-workload';

/** A port that the proxies open, by the name it has in their Service. */
export interface OpenPort {
  readonly name: string;
  readonly listener: { readonly port: number };
}

/** What a workload of its own is written from. */
export interface DedicatedGatewayProps extends DedicatedGatewayOptions {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly revision?: string;
  /** What it opens, which may still grow until it is written. */
  readonly listeners: ReadonlyArray<OpenPort>;
}

/**
 * The proxies of one gateway: Deployment, Service and service account, with the right to read the secrets of their own
 * namespace. They run as non-root; the kernel lets them bind ports below 1024.
 */
export class DedicatedGateway extends Construct {
  constructor(scope: Construct, id: string, private readonly props: DedicatedGatewayProps) {
    super(scope, id);
    const { name, namespace } = props;
    this.write('ServiceAccount', 'v1', 'ServiceAccount', {});
    this.write('Role', 'rbac.authorization.k8s.io/v1', 'Role', {
      rules: [{ apiGroups: [''], resources: ['secrets'], verbs: ['get', 'watch', 'list'] }],
    });
    this.write('RoleBinding', 'rbac.authorization.k8s.io/v1', 'RoleBinding', {
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name },
      subjects: [{ kind: 'ServiceAccount', name, namespace }],
    });
    this.write('Service', 'v1', 'Service', { spec: Lazy.any({ produce: () => this.serviceSpec() }) }, props.serviceAnnotations);
    this.write('Deployment', 'apps/v1', 'Deployment', { spec: this.deploymentSpec() });
  }

  private write(id: string, apiVersion: string, kind: string, body: Record<string, unknown>, annotations?: { [key: string]: string }): void {
    const { name, namespace, labels } = this.props;
    const metadata = compact({ name, namespace, labels: { ...labels }, annotations });
    new ApiObject(this, id, { apiVersion, kind, metadata, ...body });
  }

  private serviceSpec(): Record<string, unknown> {
    const ports = new Map<number, string>();
    for (const { name, listener } of this.props.listeners) {
      if (!ports.has(listener.port)) ports.set(listener.port, name);
    }
    return {
      type: this.props.serviceType ?? GatewayServiceType.LOAD_BALANCER,
      selector: this.props.labels,
      ports: [
        { name: 'status-port', port: 15021, targetPort: 15021 },
        ...[...ports].map(([port, name]) => ({ name, port, targetPort: port })),
      ],
    };
  }

  private deploymentSpec(): Record<string, unknown> {
    const { name, labels, revision, replicas } = this.props;
    return compact({
      replicas,
      selector: { matchLabels: labels },
      template: {
        metadata: {
          labels: { ...labels, 'sidecar.istio.io/inject': 'true', ...(revision ? { 'istio.io/rev': revision } : {}) },
          annotations: { 'inject.istio.io/templates': 'gateway' },
        },
        spec: {
          serviceAccountName: name,
          securityContext: { sysctls: [{ name: 'net.ipv4.ip_unprivileged_port_start', value: '0' }] },
          containers: [{
            name: 'istio-proxy',
            image: 'auto',
            securityContext: {
              allowPrivilegeEscalation: false,
              capabilities: { drop: ['ALL'] },
              privileged: false,
              readOnlyRootFilesystem: true,
              runAsNonRoot: true,
              runAsUser: 1337,
              runAsGroup: 1337,
            },
          }],
        },
      },
    });
  }
}
