import { IpAddress } from '../../values/ip-address';
import { ANY_TEXT, HEADER_VALUE, HOST_HEADER, METHOD } from '../../values/text-language';
import { TextPattern } from '../../values/text-pattern';
import { AttributeTest } from '../authorization/attribute-test';
import { Condition } from '../authorization/condition';
import { ClaimSpace } from './claim-space';
import { AddressTest, ClaimTest, Dimension, TextChoice, TextTest } from './dimension';
import { Languages } from './languages';
import { HeaderSight, OpenTest, SpaceFrame } from './space-frame';

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'];

/** All requests of one frame, by the attributes that some conditions look at. Each is divided when first asked about. */
export class RequestSpace {
  private readonly dimensions = new Map<string, Dimension>();
  private readonly texts = new Map<string, TextTest[]>();
  private readonly addresses = new Map<string, AddressTest[]>();
  private readonly claims: ClaimSpace;

  constructor(
    public readonly frame: SpaceFrame,
    conditions: ReadonlyArray<Condition>,
    private readonly languages: Languages,
  ) {
    const claims: ClaimTest[] = [];
    for (const condition of conditions) this.collect(condition, claims);
    const headers = [...this.texts].filter(([name]) => name.startsWith('header ')).flatMap(([, tests]) => tests);
    this.claims = new ClaimSpace(frame, claims, headers, languages.spaces);
  }

  /** Whether every request passes a test, or none; else where it is decided. */
  public resolve(test: AttributeTest, sight: HeaderSight): boolean | OpenTest {
    const { frame } = this;
    switch (test.kind) {
      case 'port':
        return frame.port === test.port;
      case 'claim':
        return frame.token === undefined ? false : this.claims.resolve(test, frame.token);
      case 'address': {
        const known = frame.known.get(test.attribute);
        if (known !== undefined) return test.range.contains(IpAddress.parse(known));
        return this.open(test, this.addressName(test), (name) => Dimension.ofAddress(name, this.addresses.get(name) ?? [], name === 'destination.ip'));
      }
      case 'text':
        return this.resolveText(test, sight);
    }
  }

  private resolveText(test: TextTest, sight: HeaderSight): boolean | OpenTest {
    const { attribute, pattern } = test;
    const { frame } = this;
    if (attribute === 'identity' && !frame.identified) return false;
    if (attribute === 'sni' && !frame.identified) return pattern.matches('');
    if (attribute.startsWith('metadata ')) return false;
    if (attribute !== 'identity' && attribute !== 'sni' && !frame.http) return false;
    const known = frame.known.get(attribute);
    if (known !== undefined) return pattern.matches(known);
    if (attribute.startsWith('header ')) {
      const written = this.claims.written(attribute.slice('header '.length), sight);
      if (written === 'absent') return false;
      if (typeof written === 'string') return pattern.matches(written.slice('text '.length));
      if (written !== undefined && frame.token !== undefined) return this.claims.resolveAs(test, frame.token);
    }
    return this.open(test, attribute, (name) => Dimension.ofText(name, this.texts.get(name) ?? [], this.choice(name), this.languages.spaces));
  }

  private choice(attribute: string): TextChoice {
    const { frame } = this;
    const preferred = frame.preferred.get(attribute);
    const examples = preferred === undefined ? {} : { preferred };
    switch (attribute) {
      case 'identity':
        return { language: this.languages.identity, absent: false, ...examples };
      case 'method':
        return { language: METHOD, absent: false, preferred: METHODS };
      case 'path':
        return { language: this.languages.path, absent: false, preferred: preferred ?? ['/'] };
      case 'host':
        return { language: HOST_HEADER, absent: false, ...examples };
      case 'sni':
        return { language: ANY_TEXT, absent: false, ...examples };
      default:
        return { language: HEADER_VALUE, absent: true, barred: this.barred(attribute.slice('header '.length)) };
    }
  }

  /** Where rules look for tokens, nothing else may stand that they would take for one. */
  private barred(header: string): ReadonlyArray<TextPattern> {
    const { token, jwtRules } = this.frame;
    const looking = token === undefined ? jwtRules : [token.rule];
    const prefixes = looking.flatMap(({ places }) => places.filter((place) => place.in === 'header' && place.name === header).map(({ prefix }) => prefix));
    return prefixes.map((prefix) => TextPattern.ofContained(prefix));
  }

  private open(test: AttributeTest, name: string, make: (name: string) => Dimension): OpenTest {
    let dimension = this.dimensions.get(name);
    if (dimension === undefined) {
      dimension = make(name);
      this.dimensions.set(name, dimension);
    }
    return { dimension, index: dimension.indexOf(test), test };
  }

  /** Where nobody is believed, requests come from where they seem to. */
  private addressName({ attribute }: AddressTest): string {
    return attribute === 'remote.ip' && !(this.frame.http && this.frame.forwarded) ? 'source.ip' : attribute;
  }

  private collect(condition: Condition, claims: ClaimTest[]): void {
    switch (condition.kind) {
      case 'all':
      case 'any':
        for (const one of condition.of) this.collect(one, claims);
        return;
      case 'not':
        this.collect(condition.of, claims);
        return;
      case 'test':
        if (condition.test.kind === 'text') push(this.texts, condition.test.attribute, condition.test);
        else if (condition.test.kind === 'address') push(this.addresses, this.addressName(condition.test), condition.test);
        else if (condition.test.kind === 'claim') claims.push(condition.test);
    }
  }
}

function push<T>(map: Map<string, T[]>, key: string, one: T): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}
