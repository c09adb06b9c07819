import { isPseudoHeader, tokenHeaderNameProblem } from './header-name';
import { JwtClaimName } from './jwt-claim-name';

/** What is wrong with the name of a header that a route matches: a header, a pseudo header (`:path`), or a claim of a token. */
export function headerMatchNameProblem(name: string): string | undefined {
  if (isPseudoHeader(name) || JwtClaimName.tryParse(name) !== undefined) return undefined;
  return tokenHeaderNameProblem(name);
}
