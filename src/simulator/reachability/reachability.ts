import { Field } from '../../model/field';
import { MeshModel } from '../../model/mesh-model';
import { authorizationRule } from '../../model/policies/authorization-rule';
import { PolicySubject } from '../../model/policies/policy-subject';
import { Authorizer } from '../authorization/authorizer';
import { compiledRule } from '../authorization/compiled-policy';
import { ALWAYS, Condition } from '../authorization/condition';
import { Decision } from '../authorization/decision';
import { PlacePolicies } from '../authorization/place-policies';
import { AuthorizationRequest } from '../authorization/request';
import { AccessRegion } from './access-region';
import { AccessRow } from './access-row';
import { AccessTable, TableFilter } from './access-table';
import { exampleRequest } from './example-request';
import { Languages } from './languages';
import { namedPorts, namedValues } from './named-conditions';
import { PlaceRegions, Senders } from './place-regions';
import { RequestPattern } from './request-pattern';

/** Which requests are asked about. */
export interface ReachabilityQuestion {
  /** Where they arrive. */
  readonly to: PolicySubject;
  /** Which of them. @default - all, of anybody who has a certificate of the mesh or none */
  readonly requests?: RequestPattern;
  /** Ports of the workload. @default - those that services, containers and policies name */
  readonly ports?: ReadonlyArray<number>;
}

/** A request that is not as it was claimed to be. */
export interface Counterexample {
  readonly request: AuthorizationRequest;
  readonly decision: Decision;
  readonly region: AccessRegion;
}

const ANYBODY: ReadonlyArray<Senders> = [true, false].map((identified) => ({ identified, known: new Map(), preferred: new Map() }));
const SOME_PORT = 8080;

/**
 * Who may reach whom. Answers hold for every request there is, not for some that were tried: requests are divided along all conditions of
 * the policies that apply until each part is decided alike. Claims of tokens count as texts or lists of texts.
 */
export class Reachability {
  public static of(model: MeshModel): Reachability {
    return new Reachability(model, Authorizer.of(model));
  }

  private readonly languages: Languages;

  private constructor(
    private readonly model: MeshModel,
    private readonly authorizer: Authorizer,
  ) {
    this.languages = new Languages(model);
  }

  /** What workloads can do with services, one line for each client, server and port; both in order of namespace and name. */
  public table(filter: TableFilter = {}): ReadonlyArray<AccessRow> {
    return new AccessTable(this.model, this.authorizer, this.languages).rows(filter);
  }

  /** A request of a line of the table, of one of its regions. */
  public request(row: AccessRow, region: AccessRegion): AuthorizationRequest {
    return new AccessTable(this.model, this.authorizer, this.languages).request(row, region);
  }

  /** What the policies of a place look at: each attribute with the values they name, both in order. */
  public conditions(subject: PolicySubject): ReadonlyMap<string, ReadonlyArray<string>> {
    const { custom, audit, deny, allow, dryRun } = this.authorizer.place(subject).at('http');
    return namedValues([...custom, ...audit, ...deny, ...allow, ...dryRun]);
  }

  /** Every part of the requests, with what becomes of it. */
  public regions(question: ReachabilityQuestion): ReadonlyArray<AccessRegion> {
    const regions: AccessRegion[] = [];
    this.walk(question, (region) => {
      regions.push(region);
      return false;
    });
    return regions;
  }

  /** Undefined, where none of the requests may pass; else one that may. */
  public never(question: ReachabilityQuestion): Counterexample | undefined {
    return this.find(question, true);
  }

  /** Undefined, where all of the requests may pass; else one that may not. */
  public always(question: ReachabilityQuestion): Counterexample | undefined {
    return this.find(question, false);
  }

  private find(question: ReachabilityQuestion, allowed: boolean): Counterexample | undefined {
    let found: AccessRegion | undefined;
    this.walk(question, (region) => {
      if (region.allowed === allowed) found = region;
      return found !== undefined;
    });
    if (found === undefined) return undefined;
    const request = exampleRequest(found, question.to);
    return { request, decision: this.authorizer.decide(request), region: found };
  }

  private walk(question: ReachabilityQuestion, visit: (region: AccessRegion) => boolean): void {
    const place = this.authorizer.place(question.to);
    const asked = this.conditionOf(question);
    const regions = new PlaceRegions(place, this.model, this.languages);
    for (const port of question.ports ?? this.portsOf(place, asked)) {
      if (ANYBODY.some((senders) => regions.walk(port, senders, asked, visit))) return;
    }
  }

  private conditionOf({ to, requests }: ReachabilityQuestion): Condition {
    if (requests === undefined) return ALWAYS;
    const context = { trustDomains: this.model.meshConfig.trustDomains, namespace: to.namespace };
    return compiledRule(authorizationRule(Field.of(requests)), () => false, context).condition;
  }

  /** Ports that anything names; another one, where nothing does. */
  private portsOf(place: PlacePolicies, asked: Condition): ReadonlyArray<number> {
    const { subject } = place;
    const containers = this.model.workloads.selectedBy(subject.namespace, subject.labels).flatMap(({ ports }) => ports.map(({ number }) => number));
    const stages = place.at('http');
    const conditions = [asked, ...[...stages.custom, ...stages.deny, ...stages.allow].map(({ condition }) => condition)];
    const ports = new Set([
      ...this.model.policies.ports.of(subject).map(({ number }) => number),
      ...containers,
      ...this.model.policies.peerAuthentications.ports(subject),
      ...conditions.flatMap(namedPorts),
    ]);
    return ports.size === 0 ? [SOME_PORT] : [...ports].sort((a, b) => a - b);
  }
}
