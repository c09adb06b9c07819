import { StringMatch } from '../../values/string-match';

/** One `match` block: everything it asks for has to hold. Names are full, and gateways resolved. */
export interface HttpMatch {
  readonly name: string;
  readonly uri?: StringMatch;
  /** Whether exact paths and prefixes are compared in either case. */
  readonly ignoreUriCase: boolean;
  /** Whether a prefix of the path means whole segments (Gateway API), not just text (VirtualService). */
  readonly segmented: boolean;
  readonly scheme?: StringMatch;
  readonly method?: StringMatch;
  /** Compared with the Host header as sent, port included. */
  readonly authority?: StringMatch;
  /** By header name as written; a name may stand for a claim of a validated token. */
  readonly headers: ReadonlyMap<string, StringMatch>;
  readonly withoutHeaders: ReadonlyMap<string, StringMatch>;
  readonly queryParams: ReadonlyMap<string, StringMatch>;
  /** Port of the listener; 0: any. */
  readonly port: number;
  /** Gateways it is for (`ns/name`, `mesh`); empty: all that the rules are bound to. */
  readonly gateways: ReadonlyArray<string>;
  readonly sourceLabels: Readonly<Record<string, string>>;
  /** `''`: any. */
  readonly sourceNamespace: string;
}

/** A block that asks for nothing, to build others from. */
export const MATCH_ALL: HttpMatch = {
  name: '',
  ignoreUriCase: false,
  segmented: false,
  headers: new Map(),
  withoutHeaders: new Map(),
  queryParams: new Map(),
  port: 0,
  gateways: [],
  sourceLabels: {},
  sourceNamespace: '',
};
