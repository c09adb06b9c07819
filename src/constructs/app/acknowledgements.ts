import { IConstruct } from 'constructs';
import { Acknowledgement } from '../../diagnostics/suppression';
import { InvalidPropError } from './invalid-prop';

const REGISTRY = Symbol.for('cdk8s-istio.acknowledgements');

/** What was acknowledged in one app. */
export class Acknowledgements {
  /** Those of the app that a construct stands in. */
  public static of(construct: IConstruct): Acknowledgements {
    const root = construct.node.root as IConstruct & { [REGISTRY]?: Acknowledgements };
    const known = root[REGISTRY];
    if (known) return known;
    const made = new Acknowledgements();
    Object.defineProperty(root, REGISTRY, { value: made });
    return made;
  }

  private readonly given: Acknowledgement[] = [];

  public add(construct: IConstruct, code: string, reason: string): void {
    if (reason.trim() === '') {
      throw new InvalidPropError(construct, { field: 'reason', value: reason, problem: 'is empty', expected: `why ${code} does not count here` });
    }
    this.given.push({ code, reason, constructPath: construct.node.path });
  }

  public all(): ReadonlyArray<Acknowledgement> {
    return this.given;
  }
}
