import { GrpcMethod } from './grpc-method';
import { HeaderMatch } from './header-match';

/** Which gRPC calls a rule takes: all that is said must hold. */
export interface GrpcMatch {
  /**
   * Service and method.
   *
   * @default - any
   */
  readonly method?: GrpcMethod;

  /**
   * Headers (metadata), all of them.
   *
   * @default - any
   */
  readonly headers?: HeaderMatch[];
}
