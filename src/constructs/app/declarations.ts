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

/** A call that a service declares. */
export interface DeclaredCall {
  /** Namespace of the caller. */
  readonly namespace: string;
  readonly serviceAccount: () => string;
  /** Labels of the caller's Pods. */
  readonly labels: () => { readonly [key: string]: string };
  /** Full names of what is called. */
  readonly hosts: ReadonlyArray<string>;
  /** Ports that are called; all, if empty. */
  readonly ports: ReadonlyArray<number>;
}

/** What constructs know and manifests do not say; handed to model, rules and simulator as plain data. */
export class Declarations {
  private readonly contextObjects: ContextObject[] = [];
  private readonly weights: OwnedWeights[] = [];
  private readonly declaredCalls: DeclaredCall[] = [];

  /** Says that a service calls others. */
  public addCall(call: DeclaredCall): void {
    this.declaredCalls.push(call);
  }

  /** Says that an object exists elsewhere. */
  public addContext(context: ContextObject): void {
    this.contextObjects.push(context);
  }

  /** Says that a controller changes an object's weights. */
  public addOwnedWeights(owned: OwnedWeights): void {
    this.weights.push(owned);
  }

  public get calls(): ReadonlyArray<DeclaredCall> {
    return this.declaredCalls;
  }

  public get context(): ReadonlyArray<ContextObject> {
    return this.contextObjects;
  }

  public get ownedWeights(): ReadonlyArray<OwnedWeights> {
    return this.weights;
  }
}
