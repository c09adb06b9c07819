import { ANY_TEXT, WORD } from '../../values/text-language';
import { TextPattern } from '../../values/text-pattern';
import { ClaimTest, Dimension, TextTest } from './dimension';
import { HeaderSight, OpenTest, SpaceFrame } from './space-frame';
import { TextSpaces } from './text-spaces';
import { TokenChoice } from './token-choice';

const TOKEN_TEXT = 'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.e30.c2lnbmF0dXJl';

/** What the claims of accepted tokens can be, and the headers that are made of them. */
export class ClaimSpace {
  private readonly dimensions = new Map<string, Dimension>();
  private readonly tests = new Map<string, ClaimTest[]>();
  /** Tests of headers that are made of claims, as tests of those claims. */
  private readonly asClaims = new Map<TextTest, ClaimTest>();

  constructor(
    private readonly frame: SpaceFrame,
    claims: ReadonlyArray<ClaimTest>,
    headers: ReadonlyArray<TextTest>,
    private readonly spaces: TextSpaces,
  ) {
    for (const test of claims) this.add(test);
    for (const test of headers) {
      const written = this.written(test.attribute.slice('header '.length), 'checked');
      if (written === undefined || typeof written === 'string') continue;
      const asClaim: ClaimTest = { kind: 'claim', claim: written, pattern: test.pattern, single: true };
      this.asClaims.set(test, asClaim);
      this.add(asClaim);
    }
  }

  /** Whether tokens pass a test. */
  public resolve(test: ClaimTest, choice: TokenChoice): boolean | OpenTest {
    if (test.claim.length === 1 && test.claim[0] === 'iss') return test.pattern.matches(choice.rule.issuer);
    const name = JSON.stringify(test.claim);
    let dimension = this.dimensions.get(name);
    if (dimension === undefined) {
      dimension = this.dimension(name, test.claim, choice);
      this.dimensions.set(name, dimension);
    }
    return { dimension, index: dimension.indexOf(test), test };
  }

  /** As `resolve`, for a test of a header that is made of a claim. */
  public resolveAs(test: TextTest, choice: TokenChoice): boolean | OpenTest {
    const asClaim = this.asClaims.get(test);
    return asClaim === undefined ? false : this.resolve(asClaim, choice);
  }

  /**
   * What the proxy or the token makes of a header: `absent`, a text, or a claim's value; undefined: what the client likes.
   */
  public written(header: string, sight: HeaderSight): 'absent' | `text ${string}` | ReadonlyArray<string> | undefined {
    const { token, jwtRules } = this.frame;
    const carries = token?.place.in === 'header' && token.place.name === header;
    if (sight === 'checked') {
      const asked = token === undefined ? jwtRules : jwtRules.slice(0, jwtRules.indexOf(token.rule) + 1);
      const output = token?.rule.claimHeaders.find((one) => one.header === header);
      if (output !== undefined) return output.claim.split('.');
      if (token?.rule.payloadHeader === header) return `text ${TOKEN_TEXT}`;
      if (asked.some((rule) => rule.payloadHeader === header || rule.claimHeaders.some((one) => one.header === header))) return 'absent';
      if (carries && !token.rule.forwards) return 'absent';
    }
    return carries ? `text ${token.place.prefix}${TOKEN_TEXT}` : undefined;
  }

  private dimension(name: string, claim: ReadonlyArray<string>, { rule, otherAudiences }: TokenChoice): Dimension {
    const [root] = claim;
    const listsOnly = claim.length === 1 && rule.spaceDelimited.includes(root);
    const audience = claim.length === 1 && root === 'aud';
    const exactly = (audiences: ReadonlyArray<string>) => audiences.flatMap(spellings).map((text) => TextPattern.ofExact(text));
    return Dimension.ofClaim(claim, this.tests.get(name) ?? [], {
      language: listsOnly ? WORD : ANY_TEXT,
      listsOnly,
      ...(audience && rule.audiences.length > 0 ? { oneOf: exactly(rule.audiences), preferred: rule.audiences } : {}),
      ...(audience && otherAudiences.length > 0 ? { noneOf: exactly(otherAudiences) } : {}),
    }, this.spaces);
  }

  private add(test: ClaimTest): void {
    const name = JSON.stringify(test.claim);
    const list = this.tests.get(name);
    if (list) list.push(test);
    else this.tests.set(name, [test]);
  }
}

/** Texts that count as the same audience. */
function spellings(audience: string): string[] {
  return ['', 'http://', 'https://'].flatMap((scheme) => [`${scheme}${audience}`, `${scheme}${audience}/`]);
}
