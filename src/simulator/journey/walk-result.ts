import { Answer } from './answer';
import { TrafficDestination } from './traffic-destination';

/** What a walk has found out. */
export interface WalkResult {
  readonly destinations: TrafficDestination[];
  readonly answers: ReadonlyArray<Answer>;
}
