import { Manifest } from '../../manifest/manifest';
import { Field } from '../field';

/** A place of a request where a token may be. */
export interface TokenPlace {
  readonly in: 'header' | 'parameter' | 'cookie';
  /** Header names in lower case. */
  readonly name: string;
  /** What stands before the token, in a header. */
  readonly prefix: string;
}

/** A header that a claim is written to. */
export interface ClaimHeader {
  /** In lower case. */
  readonly header: string;
  readonly claim: string;
}

/** One rule of a RequestAuthentication: whose tokens are taken, from where, and what becomes of them. */
export interface JwtRule {
  readonly manifest: Manifest;
  readonly field: Field;
  readonly issuer: string;
  /** Empty: any. */
  readonly audiences: ReadonlyArray<string>;
  readonly places: ReadonlyArray<TokenPlace>;
  /** Whether the token is left in the request. */
  readonly forwards: boolean;
  readonly claimHeaders: ReadonlyArray<ClaimHeader>;
  /** Header that the token's payload is written to, in lower case; `''`: none. */
  readonly payloadHeader: string;
  /** Claims whose text is a list divided by spaces. */
  readonly spaceDelimited: ReadonlyArray<string>;
}

const DEFAULT_PLACES: ReadonlyArray<TokenPlace> = [
  { in: 'header', name: 'authorization', prefix: 'Bearer ' },
  { in: 'parameter', name: 'access_token', prefix: '' },
];
const ALWAYS_SPACE_DELIMITED: ReadonlyArray<string> = ['scope', 'permission'];

/** The rules of a RequestAuthentication, in order. */
export function jwtRules(manifest: Manifest): ReadonlyArray<JwtRule> {
  const spec = Field.of(manifest.object).child('spec');
  return (spec?.list('jwtRules') ?? []).filter((rule) => rule.present).map((field) => ({
    manifest,
    field,
    issuer: field.text('issuer'),
    audiences: texts(field, 'audiences').map(plainAudience),
    places: placesOf(field),
    forwards: field.flag('forwardOriginalToken'),
    claimHeaders: field.list('outputClaimToHeaders').map((one) => ({ header: one.text('header').toLowerCase(), claim: one.text('claim') })),
    payloadHeader: field.text('outputPayloadToHeader').toLowerCase(),
    spaceDelimited: [...ALWAYS_SPACE_DELIMITED, ...texts(field, 'spaceDelimitedClaims')],
  }));
}

/** Audiences are compared without `http://` or `https://` and without a `/` at their end. */
export function plainAudience(audience: string): string {
  return audience.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

function placesOf(rule: Field): ReadonlyArray<TokenPlace> {
  const written: TokenPlace[] = [
    ...rule.list('fromHeaders').map((one) => ({ in: 'header' as const, name: one.text('name').toLowerCase(), prefix: one.text('prefix') })),
    ...texts(rule, 'fromParams').map((name) => ({ in: 'parameter' as const, name, prefix: '' })),
    ...texts(rule, 'fromCookies').map((name) => ({ in: 'cookie' as const, name, prefix: '' })),
  ];
  return written.length === 0 ? DEFAULT_PLACES : written;
}

function texts(owner: Field, name: string): string[] {
  return owner.list(name).map((one) => one.string);
}
