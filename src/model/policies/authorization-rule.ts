import { FieldPath } from '../../diagnostics/field-path';
import { Field } from '../field';

/** What a rule asks of one attribute of a request: one of the values, and none of the others. */
export interface RuleConstraint {
  /** As the keys of `when` name it (`source.principal`, `request.headers[x-a]`), or `request.method`, `request.path`, `request.host`. */
  readonly attribute: string;
  /** Empty: any. */
  readonly values: ReadonlyArray<string>;
  readonly notValues: ReadonlyArray<string>;
  /** Where it is written. */
  readonly field: Field;
}

/** One rule of an AuthorizationPolicy. An entry holds if all its constraints do. */
export interface AuthorizationRule {
  /** One of these entries must hold; none at all: any source. */
  readonly from: ReadonlyArray<ReadonlyArray<RuleConstraint>>;
  /** One of these entries must hold; none at all: any operation. */
  readonly to: ReadonlyArray<ReadonlyArray<RuleConstraint>>;
  /** All of these must hold. */
  readonly when: ReadonlyArray<RuleConstraint>;
  readonly path: FieldPath;
}

/** Fields of a source and an operation, each with the attribute that it looks at. */
const SOURCE: ReadonlyArray<readonly [string, string]> = [
  ['principals', 'source.principal'],
  ['requestPrincipals', 'request.auth.principal'],
  ['namespaces', 'source.namespace'],
  ['serviceAccounts', 'source.serviceAccount'],
  ['trustDomains', 'source.trustDomain'],
  ['ipBlocks', 'source.ip'],
  ['remoteIpBlocks', 'remote.ip'],
];
const OPERATION: ReadonlyArray<readonly [string, string]> = [
  ['hosts', 'request.host'],
  ['ports', 'destination.port'],
  ['methods', 'request.method'],
  ['paths', 'request.path'],
];

/** Reads a rule. An empty one constrains nothing. */
export function authorizationRule(rule: Field): AuthorizationRule {
  return {
    from: rule.list('from').map((from) => constraints(from.child('source'), SOURCE)),
    to: rule.list('to').map((to) => constraints(to.child('operation'), OPERATION)),
    when: rule.list('when').map((condition) => ({
      attribute: condition.text('key'),
      values: texts(condition, 'values'),
      notValues: texts(condition, 'notValues'),
      field: condition,
    })),
    path: rule.path(),
  };
}

/** Every constraint of a rule, wherever it stands. */
export function constraintsOf(rule: AuthorizationRule): ReadonlyArray<RuleConstraint> {
  return [...rule.from.flat(), ...rule.to.flat(), ...rule.when];
}

/** Whether only HTTP requests have the attribute; at `ztunnel`, which decides about connections, also what it does not look at. */
export function needsHttp(attribute: string, ztunnel = false): boolean {
  if (attribute.startsWith('request.')) return true;
  return ztunnel && (attribute === 'remote.ip' || attribute === 'connection.sni' || attribute.startsWith('experimental.'));
}

function constraints(entry: Field | undefined, fields: ReadonlyArray<readonly [string, string]>): ReadonlyArray<RuleConstraint> {
  if (entry === undefined) return [];
  return fields.flatMap(([name, attribute]) => {
    const values = texts(entry, name);
    const notValues = texts(entry, `not${name[0].toUpperCase()}${name.slice(1)}`);
    return values.length + notValues.length === 0 ? [] : [{ attribute, values, notValues, field: entry }];
  });
}

function texts(owner: Field, name: string): string[] {
  return owner.list(name).map((one) => one.string);
}
