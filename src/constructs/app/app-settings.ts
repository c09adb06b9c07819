import { IConstruct } from 'constructs';
import { Acknowledgement } from '../../diagnostics/suppression';
import { Rule } from '../../rules/rule';
import { CheckOptions } from './check-options';
import { InvalidPropError } from './invalid-prop';

const REGISTRY = Symbol.for('cdk8s-istio.app-settings');

/** What was said to one app about its checks: options, rules of the user's own, acknowledgements. */
export class AppSettings {
  /** Those of the app that a construct stands in. */
  public static of(construct: IConstruct): AppSettings {
    const root = construct.node.root as IConstruct & { [REGISTRY]?: AppSettings };
    const known = root[REGISTRY];
    if (known) return known;
    const made = new AppSettings();
    Object.defineProperty(root, REGISTRY, { value: made });
    return made;
  }

  /** For configurations whose mesh does not say its own. */
  public checks: CheckOptions = {};

  private readonly acknowledged: Acknowledgement[] = [];
  private readonly own: Rule[] = [];

  /** Rules of the user's own. */
  public get rules(): ReadonlyArray<Rule> {
    return this.own;
  }

  public get acknowledgements(): ReadonlyArray<Acknowledgement> {
    return this.acknowledged;
  }

  public addRule(rule: Rule): void {
    this.own.push(rule);
  }

  public acknowledge(construct: IConstruct, code: string, reason: string): void {
    if (reason.trim() === '') {
      throw new InvalidPropError(construct, { field: 'reason', value: reason, problem: 'is empty', expected: `why ${code} does not count here` });
    }
    this.acknowledged.push({ code, reason, constructPath: construct.node.path });
  }
}
