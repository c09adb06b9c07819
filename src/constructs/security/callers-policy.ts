import { Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { AuthorizationPolicy } from '../../../imports/security-istio-io';
import { InvalidPropError } from '../app/invalid-prop';
import { IGateway } from '../gateways/gateway-ref';
import { compact } from '../networking/compact';
import { CallOptions } from '../workloads/call-options';
import { IMeshService } from '../workloads/mesh-service-ref';
import { ServiceCaller } from '../workloads/service-caller';

/** Who calls, as a source of a policy. */
type Caller = () => { readonly principals?: string[]; readonly namespaces?: string[] };

/** Who may call a service, as declared: one ALLOW policy for it, with the least that the calls need. */
export class CallersPolicy extends Construct {
  public readonly resource: AuthorizationPolicy;

  private readonly calls: Array<{ readonly caller: Caller; readonly options: CallOptions }> = [];
  private readonly gateways = new Set<IGateway>();

  constructor(private readonly service: IMeshService & Construct, id: string) {
    super(service, id);
    this.resource = new AuthorizationPolicy(this, 'Resource', {
      metadata: { name: `${service.serviceName}-callers`, namespace: service.namespace },
      spec: Lazy.any({ produce: () => ({ selector: { matchLabels: service.selector }, rules: this.rules() }) }),
    });
  }

  /** Allows a service's calls. */
  public allowService(caller: ServiceCaller, options: CallOptions): void {
    this.check(options);
    this.calls.push({ caller: () => ({ principals: [caller.principal] }), options });
  }

  /** Allows what comes in through a gateway; once for each. */
  public allowGateway(gateway: IGateway): void {
    if (this.gateways.has(gateway)) return;
    this.gateways.add(gateway);
    const { serviceAccount, namespace, mesh } = gateway;
    const caller: Caller = () => (
      // Proxies that run already: their account is not known, but where they run.
      serviceAccount === undefined ? { namespaces: [namespace] } : { principals: [mesh.principal(namespace, serviceAccount)] }
    );
    this.calls.push({ caller, options: {} });
  }

  /** Calls of the same requests are one rule, whoever makes them. */
  private rules(): Array<Record<string, unknown>> {
    const byOperation = new Map<string, { operation: Record<string, unknown>; principals: Set<string>; namespaces: Set<string> }>();
    for (const { caller, options } of this.calls) {
      const operation = this.operation(options);
      const key = JSON.stringify(operation);
      const rule = byOperation.get(key) ?? { operation, principals: new Set(), namespaces: new Set() };
      const { principals = [], namespaces = [] } = caller();
      principals.forEach((principal) => rule.principals.add(principal));
      namespaces.forEach((namespace) => rule.namespaces.add(namespace));
      byOperation.set(key, rule);
    }
    return [...byOperation.keys()].sort().map((key) => {
      const { operation, principals, namespaces } = byOperation.get(key)!;
      const from = [
        ...(principals.size ? [{ source: { principals: [...principals].sort() } }] : []),
        ...(namespaces.size ? [{ source: { namespaces: [...namespaces].sort() } }] : []),
      ];
      return compact({ from, to: Object.keys(operation).length === 0 ? undefined : [{ operation }] });
    });
  }

  /** Policies look at the workload's own ports, calls are declared with the service's. */
  private operation({ methods, paths, ports }: CallOptions): Record<string, unknown> {
    return compact({
      methods: methods && [...methods].sort(),
      paths: paths && [...paths].sort(),
      ports: ports && [...new Set(ports.map((number) => this.targetPort(number)))].sort((a, b) => a - b).map(String),
    });
  }

  private targetPort(number: number): number {
    const port = this.service.ports.find((candidate) => candidate.number === number);
    if (port) return port.targetPort;
    throw new InvalidPropError(this.service, {
      field: 'ports',
      value: number,
      problem: 'is called but is no port of the service',
      expected: `one of ${this.service.ports.map((known) => known.number).join(', ')}`,
    });
  }

  private check(options: CallOptions): void {
    for (const field of ['methods', 'paths', 'ports'] as const) {
      if (options[field]?.length !== 0) continue;
      throw new InvalidPropError(this.service, {
        field,
        value: [],
        problem: 'is empty, which a policy reads as "any"',
        expected: `leave \`${field}\` out to say so, or say at least one`,
      });
    }
  }
}
