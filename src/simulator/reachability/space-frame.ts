import { JwtRule } from '../../model/policies/jwt-rule';
import { TrustDomains } from '../../values/trust-domain';
import { AttributeTest } from '../authorization/attribute-test';
import { Dimension } from './dimension';
import { TokenChoice } from './token-choice';

/** What is the same in all requests of a space. */
export interface SpaceFrame {
  readonly port: number;
  readonly http: boolean;
  /** Whether the client shows a certificate that the proxy sees. */
  readonly identified: boolean;
  readonly token: TokenChoice | undefined;
  /** Rules for tokens, in the order in which they are asked. */
  readonly jwtRules: ReadonlyArray<JwtRule>;
  readonly trustDomains: TrustDomains;
  /** Whether the proxy believes whom requests say they were forwarded for. */
  readonly forwarded: boolean;
  /** Attributes that are known, by name: `identity`, `sni`, `host` … */
  readonly known: ReadonlyMap<string, string>;
  /** Examples to prefer for some attributes. */
  readonly preferred: ReadonlyMap<string, ReadonlyArray<string>>;
}

/** Which headers a stage sees: as the client sent them, or as they are once tokens were checked. */
export type HeaderSight = 'sent' | 'checked';

/** A test that requests of the space may pass or not. */
export interface OpenTest {
  readonly dimension: Dimension;
  readonly index: number;
  readonly test: AttributeTest;
}
