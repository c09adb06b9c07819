import { Construct } from 'constructs';
import { joinConfiguration } from '../app/configuration-membership';
import { IGateway } from '../gateways/gateway-ref';
import { CalleesScope } from '../networking/callees-scope';
import { CallersPolicy } from '../security/callers-policy';
import { CallOptions } from './call-options';
import { IMeshService } from './mesh-service-ref';
import { ServiceCaller } from './service-caller';
import { IRouteBackend } from './route-backend';

/** The calls of one service, from both ends; policy and scope come to be with the first of them. */
export class ServiceCalls {
  private callers?: CallersPolicy;
  private callees?: CalleesScope;
  private readonly gateways = new Set<IGateway>();

  constructor(private readonly service: IMeshService & Construct) {}

  /** The service calls another. */
  public add(callee: IRouteBackend, options: CallOptions): void {
    const { service } = this;
    const hosts = callee._calledBy(service, options);
    this.callees ??= new CalleesScope(service, 'Callees');
    for (const host of hosts) this.callees.add(host);
    this.callees.addFurther(() => callee._reachedBy?.() ?? []);
    joinConfiguration(service, service.mesh).declarations.addCall({
      namespace: service.namespace,
      labels: () => service.selector,
      hosts: hosts.map((host) => host.slice(host.indexOf('/') + 1)),
      ports: options.ports ?? [],
    });
  }

  /** The service is called by another. */
  public addCaller(caller: ServiceCaller, options: CallOptions): void {
    if (!this.callers) {
      this.callers = new CallersPolicy(this.service, 'Callers');
      for (const gateway of this.gateways) this.callers.allowGateway(gateway);
    }
    this.callers.allowService(caller, options);
  }

  /** A gateway routes to the service; that needs leave only once callers are declared. */
  public addGateway(gateway: IGateway): void {
    this.gateways.add(gateway);
    this.callers?.allowGateway(gateway);
  }
}
