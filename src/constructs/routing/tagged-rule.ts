import { HttpRule } from './http-rule';

/** A rule with what only this library's own constructs say of it. */
export interface TaggedRule extends HttpRule {
  /** Whether it is about gRPC calls, written as the requests that they are. */
  readonly grpc?: boolean;
}
