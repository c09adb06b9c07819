import { Condition } from '../authorization/condition';
import { Dimension, ValueClass } from './dimension';
import { RequestSpace } from './request-space';
import { HeaderSight, OpenTest } from './space-frame';

/** Requests of which some things are settled: for each attribute that has been asked about, which values are still possible. */
export class PartialRequest {
  public static of(space: RequestSpace): PartialRequest {
    return new PartialRequest(space, new Map(), []);
  }

  private constructor(
    private readonly space: RequestSpace,
    private readonly left: ReadonlyMap<Dimension, ReadonlyArray<ValueClass>>,
    /** What was settled, in order. */
    public readonly settled: ReadonlyArray<{ readonly test: OpenTest; readonly passes: boolean }>,
  ) {}

  /** Whether the condition holds of all of them or of none; else a test that has to be settled first. */
  public evaluate(condition: Condition, sight: HeaderSight): boolean | OpenTest {
    switch (condition.kind) {
      case 'test': {
        const test = this.space.resolve(condition.test, sight);
        return typeof test === 'boolean' ? test : (this.passes(test) ?? test);
      }
      case 'not': {
        const result = this.evaluate(condition.of, sight);
        return typeof result === 'boolean' ? !result : result;
      }
      default:
        return this.combined(condition.of, sight, condition.kind === 'any');
    }
  }

  /** Those that pass the test, or those that do not; undefined: there are none. */
  public settle(test: OpenTest, passes: boolean): PartialRequest | undefined {
    const { dimension, index } = test;
    const classes = (this.left.get(dimension) ?? dimension.classes).filter((one) => one.passes[index] === passes);
    if (classes.length === 0) return undefined;
    return new PartialRequest(this.space, new Map(this.left).set(dimension, classes), [...this.settled, { test, passes }]).consistent();
  }

  /** What is possible for each attribute that was asked about. */
  public get values(): ReadonlyMap<Dimension, ReadonlyArray<ValueClass>> {
    return this.left;
  }

  /** @param decisive the result that one of the conditions is enough for */
  private combined(conditions: ReadonlyArray<Condition>, sight: HeaderSight, decisive: boolean): boolean | OpenTest {
    let open: OpenTest | undefined;
    for (const condition of conditions) {
      const result = this.evaluate(condition, sight);
      if (result === decisive) return decisive;
      if (typeof result !== 'boolean') open ??= result;
    }
    return open ?? !decisive;
  }

  private passes({ dimension, index }: OpenTest): boolean | undefined {
    const classes = this.left.get(dimension) ?? dimension.classes;
    const first = classes[0]?.passes[index];
    return classes.every((one) => one.passes[index] === first) ? (first ?? false) : undefined;
  }

  /** A claim that is a text has nothing nested in it. */
  private consistent(): PartialRequest | undefined {
    const claims = [...this.left].flatMap(([dimension, classes]) => (
      dimension.claim === undefined ? [] : [{ dimension, claim: dimension.claim, classes }]
    ));
    const present = claims.filter(({ classes }) => classes.every(({ example }) => example !== undefined));
    for (const one of present) {
      for (const other of claims) {
        if (!nested(one.claim, other.claim) && !nested(other.claim, one.claim)) continue;
        const absent = other.classes.filter(({ example }) => example === undefined);
        if (absent.length === 0) return undefined;
        if (absent.length < other.classes.length) {
          return new PartialRequest(this.space, new Map(this.left).set(other.dimension, absent), this.settled).consistent();
        }
      }
    }
    return this;
  }
}

function nested(outer: ReadonlyArray<string>, inner: ReadonlyArray<string>): boolean {
  return inner.length > outer.length && outer.every((name, index) => inner[index] === name);
}
