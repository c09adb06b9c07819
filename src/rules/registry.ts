import { ALL_RULES } from './all';
import { Pack, Rule } from './rule';

/** The library's rules, found by name, code and pack. */
export class RuleRegistry {
  /** All rules that there are. */
  public static readonly all: RuleRegistry = new RuleRegistry(ALL_RULES);

  /** A registry of other rules, as tests and users' own rules need it. */
  public static of(rules: ReadonlyArray<Rule>): RuleRegistry {
    return new RuleRegistry(rules);
  }

  private readonly byName: ReadonlyMap<string, Rule>;

  private constructor(public readonly rules: ReadonlyArray<Rule>) {
    this.byName = new Map(rules.map((rule) => [rule.name, rule]));
  }

  /** The rule of that name (`virtual-service/host-valid`). */
  public findByName(name: string): Rule | undefined {
    return this.byName.get(name);
  }

  /** The rules that report a code; several where one requirement is checked on several kinds. */
  public ofCode(code: string): ReadonlyArray<Rule> {
    return this.rules.filter((rule) => rule.code === code);
  }

  /** The rules that any of the packs holds. */
  public ofPacks(packs: ReadonlyArray<Pack>): ReadonlyArray<Rule> {
    return this.rules.filter((rule) => rule.packs.some((pack) => packs.includes(pack)));
  }

  /** All codes that rules report, sorted. */
  public get codes(): ReadonlyArray<string> {
    return [...new Set(this.rules.map((rule) => rule.code))].sort();
  }
}
