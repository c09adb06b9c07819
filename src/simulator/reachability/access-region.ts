import { AuthorizationPolicy } from '../../model/policies/authorization-policy';
import { AttributeTest } from '../authorization/attribute-test';
import { DecisionLayer } from '../authorization/decision';
import { PartialRequest } from './partial-request';
import { SpaceFrame } from './space-frame';

/** Something that is so of all requests of a region. */
export interface RegionCondition {
  /** `path`, `method`, `header x-tenant`, `claim groups`, `source.ip` … */
  readonly attribute: string;
  /** Whether the attribute is one of the values that `value` names, or none of them. */
  readonly is: boolean;
  /** As policies write it. */
  readonly value: string;
}

/** Requests that are all decided alike, for the same reason. The regions of a question share no request and leave none out. */
export interface AccessRegion {
  readonly allowed: boolean;
  readonly layer: DecisionLayer;
  /** The policies that decide. None, where no ALLOW policy matches. */
  readonly policies: ReadonlyArray<AuthorizationPolicy>;
  /** What tells its requests from those of other regions. */
  readonly conditions: ReadonlyArray<RegionCondition>;
  /** Issuer of the token that its requests carry; undefined: they carry none. */
  readonly issuer?: string;
  readonly frame: SpaceFrame;
  readonly requests: PartialRequest;
}

/** The conditions of a region, those left out that others say already. */
export function regionConditions({ settled }: PartialRequest): ReadonlyArray<RegionCondition> {
  const seen = new Set<string>();
  return settled.flatMap(({ test: { dimension, test }, passes }) => {
    const condition = { attribute: dimension.name, is: passes, value: valueOf(test) };
    const key = JSON.stringify(condition);
    return seen.has(key) ? [] : (seen.add(key), [condition]);
  });
}

function valueOf(test: AttributeTest): string {
  switch (test.kind) {
    case 'port':
      return String(test.port);
    case 'address':
      return test.range.toString();
    default:
      return test.pattern.text;
  }
}
