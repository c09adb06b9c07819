import { compareText } from '../../model/age-order';
import { MeshModel } from '../../model/mesh-model';
import { InboundPort } from '../../model/policies/inbound-ports';
import { PolicySubject } from '../../model/policies/policy-subject';
import { Workload } from '../../model/workloads/workload';
import { Principal } from '../../values/principal';
import { TextPattern } from '../../values/text-pattern';
import { Authorizer } from '../authorization/authorizer';
import { ALWAYS } from '../authorization/condition';
import { PlacePolicies } from '../authorization/place-policies';
import { AuthorizationRequest } from '../authorization/request';
import { AccessRegion } from './access-region';
import { accessOf, AccessRow } from './access-row';
import { ClientSecurity } from './client-security';
import { exampleRequest } from './example-request';
import { Languages } from './languages';
import { testsOf } from './named-conditions';
import { PlaceRegions } from './place-regions';

/** Which lines of the table are wanted. */
export interface TableFilter {
  /** @default - every workload */
  readonly clients?: (workload: Workload) => boolean;
  /** @default - every workload */
  readonly servers?: (workload: Workload) => boolean;
}

/** One server with what is the same for all its clients. */
interface Server {
  readonly workload: Workload;
  readonly place: PlacePolicies;
  readonly ports: ReadonlyArray<InboundPort>;
  /** Patterns that tell clients apart. */
  readonly identities: ReadonlyArray<TextPattern>;
  readonly requests: PlaceRegions;
  readonly regions: Map<string, ReadonlyArray<AccessRegion>>;
}

/** Works out who reaches whom. Clients that no policy of a server tells apart share what is found for one of them. */
export class AccessTable {
  private readonly security: ClientSecurity;

  constructor(
    private readonly model: MeshModel,
    private readonly authorizer: Authorizer,
    private readonly languages: Languages,
  ) {
    this.security = new ClientSecurity(model);
  }

  public rows(filter: TableFilter): ReadonlyArray<AccessRow> {
    const workloads = this.model.workloads.all.filter(({ runs }) => runs).sort(byName);
    const clients = workloads.filter(filter.clients ?? (() => true));
    return workloads.filter(filter.servers ?? (() => true)).flatMap((workload) => {
      const server = this.server(workload);
      return clients.filter((client) => client !== workload).flatMap((client) => server.ports.map((port) => this.row(client, server, port)));
    });
  }

  /** A request of one region of a line. */
  public request(row: AccessRow, region: AccessRegion): AuthorizationRequest {
    const request = exampleRequest(region, this.subjectOf(row.server));
    if (request.source.identity === undefined) return request;
    return { ...request, source: { ...request.source, identity: this.identityOf(row.client) } };
  }

  private row(client: Workload, server: Server, port: InboundPort): AccessRow {
    const { service, servicePort, number } = port;
    const mtls = this.security.usesMtls(client, server.workload, service, servicePort);
    const base = { client, server: server.workload, service, servicePort, port: number, mtls };
    if (this.security.modeOf(server.workload) === 'none') return { ...base, access: 'all', regions: [] };
    const regions = this.regions(client, server, port, mtls);
    return { ...base, access: accessOf(regions), regions };
  }

  private regions(client: Workload, server: Server, { service, servicePort, number }: InboundPort, mtls: boolean): ReadonlyArray<AccessRegion> {
    const identity = this.identityOf(client).toSpiffe();
    const alike = mtls ? server.identities.map((pattern) => (pattern.matches(identity) ? 1 : 0)).join('') : 'plain';
    const key = JSON.stringify([service.hostname, servicePort, number, alike, client.address]);
    let regions = server.regions.get(key);
    if (regions === undefined) {
      const found: AccessRegion[] = [];
      const known = new Map([
        ...(mtls ? [['identity', identity], ['sni', `outbound_.${servicePort}_._.${service.hostname}`]] as const : []),
        ...(client.address === undefined ? [] : [['source.ip', client.address] as const]),
      ]);
      const senders = { identified: mtls, known, preferred: new Map([['host', [service.hostname]]]) };
      server.requests.walk(number, senders, ALWAYS, (region) => {
        found.push(region);
        return false;
      });
      regions = found;
      server.regions.set(key, regions);
    }
    return regions;
  }

  private server(workload: Workload): Server {
    const place = this.authorizer.place(this.subjectOf(workload));
    const stages = [place.at('http'), place.at('tcp'), place.at('ztunnel')];
    const tests = stages.flatMap(({ custom, deny, allow }) => [...custom, ...deny, ...allow]).flatMap(({ condition }) => testsOf(condition));
    const patterns = tests.flatMap((test) => (test.kind === 'text' && test.attribute === 'identity' ? [test.pattern] : []));
    const identities = new Map(patterns.map((pattern) => [pattern.key, pattern]));
    const requests = new PlaceRegions(place, this.model, this.languages);
    const ports = this.model.policies.ports.of(place.subject);
    return { workload, place, ports, identities: [...identities.values()], requests, regions: new Map() };
  }

  private subjectOf(workload: Workload): PolicySubject {
    const proxy = this.security.modeOf(workload) === 'ambient' ? 'ztunnel' : 'sidecar';
    return { proxy, namespace: workload.namespace, labels: workload.labels };
  }

  private identityOf({ namespace, serviceAccount }: Workload): Principal {
    return Principal.of(this.model.meshConfig.trustDomains.own, namespace, serviceAccount);
  }
}

function byName(a: Workload, b: Workload): number {
  return compareText(a.namespace, b.namespace) || compareText(a.name, b.name) || compareText(a.kind, b.kind);
}
