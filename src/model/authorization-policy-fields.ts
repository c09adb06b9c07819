import { Manifest } from '../manifest/manifest';
import { Field } from './field';

function withNot(names: ReadonlyArray<string>): ReadonlyArray<string> {
  return names.flatMap((name) => [name, `not${name[0].toUpperCase()}${name.slice(1)}`]);
}

/** The parts of an AuthorizationPolicy that rules ask about, found once per object and kept as long as the object. */
export class AuthorizationPolicyFields {
  /** Lists of a source, those with `not` included. */
  public static readonly SOURCE_LISTS = withNot([
    'principals', 'requestPrincipals', 'namespaces', 'ipBlocks', 'remoteIpBlocks', 'serviceAccounts', 'trustDomains',
  ]);
  /** Lists of an operation, those with `not` included. */
  public static readonly OPERATION_LISTS = withNot(['ports', 'methods', 'paths', 'hosts']);

  public static of(manifest: Manifest): AuthorizationPolicyFields {
    let fields = CACHE.get(manifest);
    if (fields === undefined) {
      fields = new AuthorizationPolicyFields(manifest);
      CACHE.set(manifest, fields);
    }
    return fields;
  }

  public readonly spec: Field;
  /** `ALLOW` where none is written. */
  public readonly action: string;
  /** All rules, `null` ones included. */
  public readonly rules: ReadonlyArray<Field>;
  public readonly presentRules: ReadonlyArray<Field>;
  /** Every `from[].source` of every rule. */
  public readonly sources: ReadonlyArray<Field>;
  /** Every `to[].operation` of every rule. */
  public readonly operations: ReadonlyArray<Field>;
  /** Every `when[]` of every rule. */
  public readonly conditions: ReadonlyArray<Field>;

  private constructor(manifest: Manifest) {
    this.spec = Field.of(manifest.object).child('spec') ?? Field.of(undefined);
    this.action = this.spec.text('action') || 'ALLOW';
    this.rules = this.spec.list('rules');
    this.presentRules = this.rules.filter((rule) => rule.present);
    this.sources = this.presentRules.flatMap((rule) => this.sourcesOf(rule));
    this.operations = this.presentRules.flatMap((rule) => this.operationsOf(rule));
    this.conditions = this.presentRules.flatMap((rule) => rule.list('when'));
  }

  public sourcesOf(rule: Field): ReadonlyArray<Field> {
    return rule.list('from').flatMap((from) => from.child('source') ?? []);
  }

  public operationsOf(rule: Field): ReadonlyArray<Field> {
    return rule.list('to').flatMap((to) => to.child('operation') ?? []);
  }
}

const CACHE = new WeakMap<Manifest, AuthorizationPolicyFields>();
