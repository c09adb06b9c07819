import { CompiledPolicy } from '../authorization/compiled-policy';
import { Condition } from '../authorization/condition';
import { DecisionLayer } from '../authorization/decision';
import { Stages } from '../authorization/place-policies';
import { AccessRegion, regionConditions } from './access-region';
import { PartialRequest } from './partial-request';
import { RequestSpace } from './request-space';
import { HeaderSight, OpenTest } from './space-frame';

/** More parts than that are no answer that anybody reads. */
const MOST_REGIONS = 100_000;

/** Nothing gets as far as policies. */
export interface ClosedStages {
  readonly refusedBy: DecisionLayer;
}

type Verdict = { readonly allowed: boolean; readonly layer: DecisionLayer; readonly policies: ReadonlyArray<CompiledPolicy> };

/** Divides the requests of a space until each part is decided alike. */
export class RegionWalk {
  private count = 0;

  /**
   * @param asked which requests are of interest
   * @param visit gets each part; returns whether to stop
   */
  constructor(
    private readonly space: RequestSpace,
    private readonly stages: Stages | ClosedStages,
    private readonly asked: Condition,
    private readonly visit: (region: AccessRegion) => boolean,
  ) {}

  /** Whether it was stopped. @throws if there are too many parts */
  public run(): boolean {
    return this.divide(PartialRequest.of(this.space));
  }

  private divide(requests: PartialRequest): boolean {
    const asked = requests.evaluate(this.asked, 'sent');
    if (asked === false) return false;
    const verdict = asked === true ? this.decide(requests) : asked;
    if ('allowed' in verdict) return this.found(requests, verdict);
    return [true, false].some((passes) => {
      const part = requests.settle(verdict, passes);
      return part !== undefined && this.divide(part);
    });
  }

  private decide(requests: PartialRequest): Verdict | OpenTest {
    const { stages } = this;
    if ('refusedBy' in stages) return { allowed: false, layer: stages.refusedBy, policies: [] };
    const custom = stages.broken === undefined ? [] : this.matching(requests, stages.custom, 'sent');
    if (!Array.isArray(custom)) return custom;
    if (custom.length > 0) return { allowed: false, layer: 'custom', policies: custom };
    const deny = this.matching(requests, stages.deny, 'checked');
    if (!Array.isArray(deny)) return deny;
    if (deny.length > 0) return { allowed: false, layer: 'deny', policies: deny };
    if (stages.allow.length === 0) return { allowed: true, layer: 'default', policies: [] };
    const allow = this.matching(requests, stages.allow, 'checked');
    return Array.isArray(allow) ? { allowed: allow.length > 0, layer: 'allow', policies: allow } : allow;
  }

  /** Policies that match all the requests; a test, where none does and it is not settled yet whether one does. */
  private matching(requests: PartialRequest, policies: ReadonlyArray<CompiledPolicy>, sight: HeaderSight): CompiledPolicy[] | OpenTest {
    const matching: CompiledPolicy[] = [];
    let open: OpenTest | undefined;
    for (const policy of policies) {
      const result = requests.evaluate(policy.condition, sight);
      if (result === true) matching.push(policy);
      else if (result !== false) open ??= result;
    }
    return matching.length > 0 || open === undefined ? matching : open;
  }

  private found(requests: PartialRequest, { allowed, layer, policies }: Verdict): boolean {
    if (++this.count > MOST_REGIONS) throw new Error(`requests to port ${this.space.frame.port} fall into more than ${MOST_REGIONS} parts`);
    const issuer = this.space.frame.token?.rule.issuer;
    return this.visit({
      allowed,
      layer,
      policies: policies.map(({ policy }) => policy),
      conditions: regionConditions(requests),
      ...(issuer === undefined ? {} : { issuer }),
      frame: this.space.frame,
      requests,
    });
  }
}
