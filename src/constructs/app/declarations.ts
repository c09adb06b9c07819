import { JsonObject } from '../../manifest/manifest';

/** One thing said of the world outside this app: an object that exists but is not written. */
export interface ContextObject {
  /** Path of the construct that knows of it. */
  readonly constructPath: string;
  /** Made at synthesis, when all props are known. */
  readonly object: () => JsonObject | undefined;
}

/** An object whose route weights a progressive delivery controller owns while it runs. */
export interface OwnedWeights {
  readonly groupKind: string;
  readonly namespace: string;
  readonly name: string;
  /** `Flagger`, `Argo Rollouts`. */
  readonly controller: string;
}

/** What constructs know and manifests do not say; handed to model, rules and simulator as plain data. */
export class Declarations {
  private readonly contextObjects: ContextObject[] = [];
  private readonly weights: OwnedWeights[] = [];

  /** Says that an object exists elsewhere. */
  public addContext(context: ContextObject): void {
    this.contextObjects.push(context);
  }

  /** Says that a controller changes an object's weights. */
  public addOwnedWeights(owned: OwnedWeights): void {
    this.weights.push(owned);
  }

  public get context(): ReadonlyArray<ContextObject> {
    return this.contextObjects;
  }

  public get ownedWeights(): ReadonlyArray<OwnedWeights> {
    return this.weights;
  }
}
