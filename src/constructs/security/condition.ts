import { negatable } from './negatable';

/**
 * A further condition on a request. A rule's conditions must all hold; the values of one are a choice.
 *
 * @see https://istio.io/latest/docs/reference/config/security/conditions/
 */
export class Condition {
  /** A header of the request has one of these values, with `*` at one end. */
  public static header(name: string, ...values: string[]): Condition {
    return new Condition(`request.headers[${name}]`, values, false);
  }

  /**
   * A claim of the request's token has one of these values; for lists, an element has.
   *
   * @param path the claim, nested ones step by step: `['realm', 'roles']`
   */
  public static claim(path: string[], ...values: string[]): Condition {
    return new Condition(`request.auth.claims${path.map((step) => `[${step}]`).join('')}`, values, false);
  }

  /** The token is meant for one of these. */
  public static audience(...values: string[]): Condition {
    return new Condition('request.auth.audiences', values, false);
  }

  /** The client asked for one of these server names. */
  public static sni(...values: string[]): Condition {
    return new Condition('connection.sni', values, false);
  }

  /**
   * A condition by its key.
   *
   * @param key as in the list of conditions
   */
  public static of(key: string, ...values: string[]): Condition {
    return new Condition(key, values, false);
  }

  /** The condition does not hold. */
  public static not(condition: Condition): Condition {
    return new Condition(condition.key, condition.values, !condition.negated);
  }

  private constructor(
    private readonly key: string,
    private readonly values: string[],
    private readonly negated: boolean,
  ) {}

  /**
   * An entry of a rule's `when`.
   *
   * @internal
   */
  public _render(): Record<string, unknown> {
    return { key: this.key, [negatable('values', this.negated)]: this.values };
  }
}
