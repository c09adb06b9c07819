import { AuthorizationPolicy } from '../../model/policies/authorization-policy';

/**
 * What decided: `mtls`: the connection was refused for want of mutual TLS or for its certificate; `protocol`: the client does not
 * speak what the port is declared to carry; then the stages in their order; `default`: nothing was against it.
 */
export type DecisionLayer = 'mtls' | 'protocol' | 'custom' | 'jwt' | 'deny' | 'allow' | 'default';

/** Whether a request may pass. */
export interface Decision {
  readonly allowed: boolean;
  /** HTTP status if it passes or is answered; 0 where there is no HTTP answer. */
  readonly status: number;
  readonly layer: DecisionLayer;
  /** The policies of that layer which match. None, where no ALLOW policy matches. */
  readonly policies: ReadonlyArray<AuthorizationPolicy>;
  /** Extension providers that are asked, and assumed to agree. */
  readonly providers: ReadonlyArray<string>;
}
