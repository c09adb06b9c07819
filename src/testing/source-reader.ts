import { Construct, IConstruct } from 'constructs';
import { IGateway } from '../constructs/gateways/gateway-ref';
import { IMeshService } from '../constructs/workloads/mesh-service-ref';
import { ServiceVersion } from '../constructs/workloads/service-version';
import { workloadObjectsOf, workloadTemplateOf } from '../constructs/workloads/workload-template';
import { VmWorkloadGroup } from '../patterns/vm-workload-group';
import { Client } from '../simulator/journey/client';
import { Clients } from '../simulator/journey/clients';
import { TrafficSource, WorkloadSource } from './traffic-source';

const EXPECTED = 'a MeshService, a construct that renders a workload, a VmWorkloadGroup, a Gateway, a TrafficSource, or the text "namespace/serviceaccount"';

/** Finds out whom users mean by what they say of where requests come from. */
export class SourceReader {
  private readonly byText = new Map<string, Client>();
  private readonly byObject = new WeakMap<object, Client>();

  constructor(private readonly clients: Clients) {}

  /** @throws if it stands for nobody */
  public read(from: unknown): Client {
    if (typeof from === 'string') return this.ofText(from);
    if (typeof from !== 'object' || from === null) throw new Error(`from: ${String(from)} sends no requests; right would be ${EXPECTED}`);
    let client = this.byObject.get(from);
    if (client === undefined) {
      client = this.ofObject(from);
      this.byObject.set(from, client);
    }
    return client;
  }

  private ofText(text: string): Client {
    let client = this.byText.get(text);
    if (client === undefined) {
      const match = /^([a-z0-9]([-a-z0-9]*[a-z0-9])?)\/([a-z0-9]([-.a-z0-9]*[a-z0-9])?)$/.exec(text);
      if (match === null) throw new Error(`from: ${JSON.stringify(text)} is no "namespace/serviceaccount", as "shop/web"`);
      client = this.clients.workload({ namespace: match[1], serviceAccount: match[3] });
      this.byText.set(text, client);
    }
    return client;
  }

  private ofObject(from: object): Client {
    if (from instanceof TrafficSource) return this.ofSource(from);
    if (!Construct.isConstruct(from)) throw new Error(`from: an object that is no construct sends no requests; right would be ${EXPECTED}`);
    if (from instanceof ServiceVersion) return this.ofService(from.service, from.labels);
    if (from instanceof VmWorkloadGroup) return this.ofService(from.service, {});
    if (isGateway(from)) return this.outside(from);
    if (isService(from)) return this.ofService(from, {});
    const [workload] = workloadObjectsOf(from).map(workloadTemplateOf);
    if (workload === undefined) throw new Error(`from: ${from.node.path} renders no workload; right would be ${EXPECTED}`);
    return this.clients.workload(workload);
  }

  private ofSource({ _kind: kind, _of: of }: TrafficSource): Client {
    if (kind === 'workload') return this.clients.workload(of as WorkloadSource);
    return kind === 'withoutProxy' ? this.clients.withoutProxy(String(of)) : this.outside(of);
  }

  private ofService({ namespace, serviceAccount, selector }: IMeshService, labels: { readonly [name: string]: string }): Client {
    return this.clients.workload({ namespace, serviceAccount, labels: { ...selector, ...labels } });
  }

  private outside(gateway: unknown): Client {
    const isOne = isGateway(gateway);
    const name = isOne ? `${gateway.namespace}/${gateway.gatewayName}` : String(gateway);
    const slash = name.indexOf('/');
    const client = this.clients.gateway(name.slice(0, slash), name.slice(slash + 1), isOne ? gateway.serviceAccount : undefined);
    if (client !== undefined) return client;
    const known = this.clients.gatewayNames;
    throw new Error(`from: there is no gateway ${JSON.stringify(name)} that Istio serves; ${known.length === 0 ? 'there is none at all' : `there are ${known.join(', ')}`}`);
  }
}

function isGateway(value: unknown): value is IGateway {
  return Construct.isConstruct(value) && 'gatewayName' in value && 'dialect' in value;
}

function isService(construct: IConstruct): construct is IMeshService {
  return 'serviceName' in construct && 'serviceAccount' in construct && 'selector' in construct;
}
