import { Construct } from 'constructs';
import { policyName } from '../model/policies/authorization-policy';
import { PolicySubject } from '../model/policies/policy-subject';
import { Service } from '../model/services/service';
import { AuthorizationRequest } from '../simulator/authorization/request';
import { Journeys } from '../simulator/journey/journeys';
import { serversOf } from '../simulator/journey/server';
import { AccessRow } from '../simulator/reachability/access-row';
import { Counterexample, Reachability } from '../simulator/reachability/reachability';
import { RequestPattern } from '../simulator/reachability/request-pattern';
import { AccessQuestion, CounterExample, ReachabilityRow } from './access-question';
import { SourceReader } from './source-reader';

/** A place where requests of a question may arrive. */
interface Arrival {
  readonly subject: PolicySubject;
  readonly ports: ReadonlyArray<number>;
}

/** Puts questions of users to the reachability of the simulator. */
export class AccessReader {
  private made: Reachability | undefined;

  constructor(
    private readonly journeys: Journeys,
    private readonly sources: SourceReader,
  ) {}

  /** Undefined, where none (`allowed`: one) of the requests may pass; else one that may (may not). */
  public find(question: AccessQuestion, allowed: boolean): CounterExample | undefined {
    const requests = this.patternOf(question);
    for (const { subject, ports } of this.arrivals(question)) {
      const asked = { to: subject, requests, ports };
      const found = allowed ? this.reachability.never(asked) : this.reachability.always(asked);
      if (found !== undefined) return this.example(found);
    }
    return undefined;
  }

  public rows(): ReachabilityRow[] {
    return this.reachability.table().map(rowOf);
  }

  private get reachability(): Reachability {
    return (this.made ??= Reachability.of(this.journeys.model));
  }

  private arrivals({ to, ports }: AccessQuestion): Arrival[] {
    const { model } = this.journeys;
    const service = this.serviceOf(to);
    const wanted = ports ?? service.ports.map(({ number }) => number);
    const arrivals = new Map<string, Arrival>();
    for (const port of wanted) {
      if (!service.ports.some(({ number }) => number === port)) throw new Error(`ports: ${service.hostname} has no port ${port}; it has ${service.ports.map(({ number }) => number).join(', ')}`);
      for (const server of serversOf(service, port, {}, model)) {
        if (server.subject === undefined) throw new Error(`to: ${server.name} has no proxy of the mesh; no policy holds there`);
        const key = JSON.stringify(server.subject);
        const known = arrivals.get(key);
        arrivals.set(key, { subject: server.subject, ports: [...(known?.ports ?? []), server.port] });
      }
    }
    return [...arrivals.values()];
  }

  private serviceOf(to: unknown): Service {
    const { services, settings } = this.journeys.model;
    const hostname = hostOf(to, settings.clusterDomain);
    const [service] = services.declared(hostname);
    if (service === undefined) throw new Error(`to: ${JSON.stringify(hostname)} is no service in the input; right would be a MeshService, or a text as "reviews.shop"`);
    return service;
  }

  /** Where senders are named, whoever has no identity is none of them; where some are left out, it is not. */
  private patternOf(question: AccessQuestion): RequestPattern {
    const source = defined({
      principals: question.from?.map((one) => this.principalOf(one)),
      notPrincipals: question.exceptFrom?.map((one) => this.principalOf(one)),
      namespaces: question.fromNamespaces,
      notNamespaces: question.exceptNamespaces,
    });
    const operation = defined(
      { methods: question.methods, notMethods: question.exceptMethods, paths: question.paths, notPaths: question.exceptPaths },
    );
    return {
      ...(Object.keys(source).length === 0 ? {} : { from: [{ source }] }),
      ...(Object.keys(operation).length === 0 ? {} : { to: [{ operation }] }),
    };
  }

  private principalOf(from: unknown): string {
    const { identity, name } = this.sources.read(from);
    if (identity === undefined) throw new Error(`from: ${name} has no identity in the mesh that could be asked about`);
    return identity.toString();
  }

  private example({ request, decision }: Counterexample): CounterExample {
    return {
      from: request.source.identity?.toString() ?? '',
      method: request.method ?? '',
      path: request.path ?? '',
      host: request.host ?? '',
      port: request.port,
      headers: headersOf(request),
      allowed: decision.allowed,
      layer: decision.layer,
      policies: decision.policies.map((policy) => `${policy.action} ${policyName(policy)}`).sort(),
      trace: this.journeys.authorizer.trace(request).toString(),
    };
  }
}

function hostOf(to: unknown, clusterDomain: string): string {
  if (typeof to === 'string') return /^[^.]+\.[^.]+$/.test(to) ? `${to}.svc.${clusterDomain}` : to;
  if (Construct.isConstruct(to) && 'hostname' in to && typeof to.hostname === 'string') return to.hostname;
  if (Construct.isConstruct(to) && 'service' in to && Construct.isConstruct(to.service) && 'hostname' in to.service) return String(to.service.hostname);
  throw new Error('to: it has to be a MeshService, a construct with one, or a text as "reviews.shop"');
}

function defined(fields: Readonly<Record<string, ReadonlyArray<string> | undefined>>): Record<string, ReadonlyArray<string>> {
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, ReadonlyArray<string>] => entry[1] !== undefined));
}

function headersOf({ headers = {} }: AuthorizationRequest): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? value : value.join(',')]));
}

function rowOf({ client, server, service, servicePort, mtls, access, regions }: AccessRow): ReachabilityRow {
  return {
    from: `${client.namespace}/${client.name}`,
    to: `${server.namespace}/${server.name}`,
    service: service.source === 'Service' ? `${service.name}.${service.namespace}` : service.hostname,
    port: servicePort,
    mutualTls: mtls,
    access,
    requests: regions.map(({ allowed, layer, policies, conditions }) => ({
      allowed,
      layer,
      policies: policies.map((policy) => `${policy.action} ${policyName(policy)}`).sort(),
      conditions: conditions.map(({ attribute, is, value }) => `${attribute} is ${is ? '' : 'not '}${value}`),
    })),
  };
}
