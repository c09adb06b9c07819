import { HeaderMatch } from './header-match';
import { PathMatch } from './path-match';
import { QueryMatch } from './query-match';

/** Which requests a rule takes: all that is said must hold. */
export interface HttpMatch {
  /**
   * The path.
   *
   * @default - any
   */
  readonly path?: PathMatch;

  /**
   * The method, as `GET`.
   *
   * @default - any
   */
  readonly method?: string;

  /**
   * Headers, all of them.
   *
   * @default - any
   */
  readonly headers?: HeaderMatch[];

  /**
   * Query parameters, all of them.
   *
   * @default - any
   */
  readonly query?: QueryMatch[];

  /**
   * Labels of the calling workload; for calls inside the mesh. Istio's dialect only.
   *
   * @default - any
   */
  readonly sourceLabels?: { [key: string]: string };

  /**
   * Namespace of the calling workload; for calls inside the mesh. Istio's dialect only.
   *
   * @default - any
   */
  readonly sourceNamespace?: string;

  /**
   * Port that the request goes to, as the gateway listens or the service has it. Istio's dialect only.
   *
   * @default - any
   */
  readonly port?: number;
}
