import { JwtRule, plainAudience, TokenPlace } from '../../model/policies/jwt-rule';
import { AuthorizationRequest, Token } from './request';
import { RequestAttributes } from './request-attributes';

/** What a rule makes of the tokens it finds. */
export type TokenVerdict = 'missing' | 'accepted' | 'bad token' | 'unknown issuer' | 'wrong audience';

/** What became of the tokens of a request. */
export interface TokenCheck {
  /** 401 or 403 where the request is refused; undefined: it goes on. */
  readonly refusedWith?: 401 | 403;
  /** The rule that accepted a token, if any did. */
  readonly acceptedBy?: JwtRule;
  /** What each rule said that was asked. */
  readonly verdicts: ReadonlyArray<{ readonly rule: JwtRule; readonly verdict: TokenVerdict }>;
}

/**
 * Checks the tokens of a request as the rules ask, one after the other until one accepts. No token at all passes. Claims of the accepted
 * token, and headers that change with it, are kept in the attributes for the stages that follow.
 */
export function checkTokens(rules: ReadonlyArray<JwtRule>, request: AuthorizationRequest, attributes: RequestAttributes): TokenCheck {
  const verdicts: { rule: JwtRule; verdict: TokenVerdict }[] = [];
  for (const rule of rules) {
    const found = rule.places.map((place) => ({ place, token: tokenAt(place, request, attributes) })).filter(({ token }) => token !== 'none');
    removeOutputs(rule, attributes);
    const verdict = verdictOf(rule, found.map(({ token }) => token));
    verdicts.push({ rule, verdict });
    if (verdict === 'accepted') {
      accept(rule, found, attributes);
      return { acceptedBy: rule, verdicts };
    }
  }
  const failed = verdicts.filter(({ verdict }) => verdict !== 'missing');
  if (failed.length === 0) return { verdicts };
  return { refusedWith: failed.some(({ verdict }) => verdict === 'wrong audience') ? 403 : 401, verdicts };
}

type Found = Token | 'unreadable' | 'none';

/** The token in a place. Text that is there and is none of the request's tokens can not be read as one. */
function tokenAt(place: TokenPlace, request: AuthorizationRequest, attributes: RequestAttributes): Found {
  const tokens = request.tokens ?? [];
  switch (place.in) {
    case 'header': {
      const value = attributes.header(place.name);
      if (value === undefined || !value.includes(place.prefix)) return 'none';
      const isIt = ({ header = 'authorization', prefix = 'Bearer ', parameter, cookie }: Token) =>
        parameter === undefined && cookie === undefined && header.toLowerCase() === place.name && prefix === place.prefix;
      return tokens.find(isIt) ?? 'unreadable';
    }
    case 'parameter':
      return tokens.find(({ parameter }) => parameter === place.name) ?? (attributes.parameter(place.name) === undefined ? 'none' : 'unreadable');
    case 'cookie': {
      const cookies = (attributes.header('cookie') ?? '').split(';').map((one) => one.trim());
      const written = cookies.some((one) => one.startsWith(`${place.name}=`));
      return tokens.find(({ cookie }) => cookie === place.name) ?? (written ? 'unreadable' : 'none');
    }
  }
}

/** All tokens that the rule finds must be good. */
function verdictOf(rule: JwtRule, tokens: ReadonlyArray<Found>): TokenVerdict {
  if (tokens.length === 0) return 'missing';
  for (const token of tokens) {
    const verdict = judge(rule, token);
    if (verdict !== 'accepted') return verdict;
  }
  return 'accepted';
}

function judge(rule: JwtRule, token: Found): TokenVerdict {
  if (typeof token === 'string' || token.valid === false) return 'bad token';
  if (token.claims.iss !== rule.issuer) return 'unknown issuer';
  return rule.audiences.length === 0 || audiencesOf(token).some((one) => rule.audiences.includes(one)) ? 'accepted' : 'wrong audience';
}

function audiencesOf({ claims: { aud } }: Token): ReadonlyArray<string> {
  const list: ReadonlyArray<unknown> = Array.isArray(aud) ? aud : [aud];
  return list.flatMap((one) => (typeof one === 'string' ? plainAudience(one) : []));
}

/** Nobody may send what the proxy itself says with these headers. */
function removeOutputs(rule: JwtRule, attributes: RequestAttributes): void {
  for (const { header } of rule.claimHeaders) attributes.setHeader(header, undefined);
  if (rule.payloadHeader !== '') attributes.setHeader(rule.payloadHeader, undefined);
}

function accept(rule: JwtRule, found: ReadonlyArray<{ readonly place: TokenPlace; readonly token: Found }>, attributes: RequestAttributes): void {
  const last = found[found.length - 1].token;
  const claims = typeof last === 'string' ? {} : last.claims;
  if (!rule.forwards) for (const { place } of found) if (place.in === 'header') attributes.setHeader(place.name, undefined);
  for (const { header, claim } of rule.claimHeaders) {
    const text = headerText(claim.split('.').reduce(memberOf, claims));
    if (text !== undefined) attributes.setHeader(header, text);
  }
  if (rule.payloadHeader !== '') attributes.setHeader(rule.payloadHeader, Buffer.from(JSON.stringify(claims)).toString('base64url'));
  attributes.claims = divided(claims, rule.spaceDelimited);
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

function headerText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'object' ? Buffer.from(JSON.stringify(value)).toString('base64') : String(value);
}

/** Some claims that are texts are lists, divided by spaces. */
function divided(claims: Readonly<Record<string, unknown>>, names: ReadonlyArray<string>): Readonly<Record<string, unknown>> {
  const lists = names.flatMap((name): [string, string[]][] => {
    const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
    return typeof value === 'string' ? [[name, value.split(' ').filter((one) => one !== '')]] : [];
  });
  return { ...claims, ...Object.fromEntries(lists) };
}
