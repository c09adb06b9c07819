import { JsonObject } from '../../manifest/manifest';
import { Declarations as PlainDeclarations, OwnedWeights } from '../../model/declarations';

/** One thing said of the world outside this app: an object that exists but is not written. */
export interface ContextObject {
  /** Path of the construct that knows of it. */
  readonly constructPath: string;
  /** Made at synthesis, when all props are known. */
  readonly object: () => JsonObject | undefined;
}

/** A call that a service declares; what depends on workloads is asked at synthesis. */
export interface DeclaredCall {
  /** Namespace of the caller. */
  readonly namespace: string;
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
  private meshConfigIsWhole = false;

  /** Says that a service calls others. */
  public addCall(call: DeclaredCall): void {
    this.declaredCalls.push(call);
  }

  /** Says that an object exists elsewhere. */
  public addContext(context: ContextObject): void {
    this.contextObjects.push(context);
  }

  /** Says that the mesh config is all that istiod has. */
  public closeMeshConfig(): void {
    this.meshConfigIsWhole = true;
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

  /** The same for model and rules. */
  public toPlain(): PlainDeclarations {
    return {
      calls: this.declaredCalls.map((call) => ({ ...call, labels: call.labels() })),
      ownedWeights: this.weights,
      wholeMeshConfig: this.meshConfigIsWhole,
    };
  }
}
