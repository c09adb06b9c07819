import type { MeshModel } from '../../model/mesh-model';
import { Authorizer } from '../authorization/authorizer';
import { Simulator } from '../simulator';
import { Clients } from './clients';
import { Coverage } from './coverage';
import { NameService } from './name-service';
import { Places } from './place';
import { JourneyRequest } from './request';
import { ServerSide } from './server-side';
import { DeclaredVersion, ServiceVersions } from './service-versions';
import { TokenStop } from './token-stop';
import { TrafficOutcome } from './traffic-outcome';
import { TrafficStep } from './traffic-step';
import { TrafficTrace } from './traffic-trace';
import { Walk, WalkTools } from './walk';

/** What journeys are told beside the model. */
export interface JourneyOptions {
  /** Versions that constructs declare. @default - as labels say */
  readonly versions?: ReadonlyArray<DeclaredVersion>;
}

/** Follows requests from those who send them to those who serve them, by all proxies on the way. */
export class Journeys {
  public static of(model: MeshModel, options: JourneyOptions = {}): Journeys {
    return new Journeys(model, options);
  }

  public readonly clients: Clients;
  public readonly authorizer: Authorizer;
  /** What requests have exercised so far. */
  public readonly coverage = new Coverage();
  private readonly tools: WalkTools;

  private constructor(
    public readonly model: MeshModel,
    { versions = [] }: JourneyOptions,
  ) {
    this.clients = new Clients(model);
    this.authorizer = Authorizer.of(model);
    this.tools = {
      model,
      simulator: Simulator.of(model),
      serverSide: new ServerSide(model, this.authorizer),
      places: new Places(model, new ServiceVersions(model, versions)),
      names: new NameService(model),
      tokens: new TokenStop(model, this.authorizer),
      coverage: this.coverage,
    };
  }

  /** What becomes of a request. */
  public travel(request: JourneyRequest): TrafficOutcome {
    return TrafficOutcome._of(new Walk(this.tools, request).run(), () => this.trace(request));
  }

  private trace(request: JourneyRequest): TrafficTrace {
    const steps: TrafficStep[] = [];
    // Looking at it again is no second request.
    new Walk({ ...this.tools, coverage: new Coverage() }, request, steps).run();
    return TrafficTrace._of(steps);
  }
}
