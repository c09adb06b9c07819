import { AddressSpace } from '../../values/address-space';
import { IpAddress } from '../../values/ip-address';
import { TextLanguage } from '../../values/text-language';
import { TextPattern } from '../../values/text-pattern';
import { AttributeTest } from '../authorization/attribute-test';
import { TextSpaces } from './text-spaces';

/** A value of an attribute; undefined: it is absent. */
export type DimensionValue = string | IpAddress | ReadonlyArray<string> | undefined;

/** Values of an attribute that no test tells apart. */
export interface ValueClass {
  /** For each test, whether they pass. */
  readonly passes: ReadonlyArray<boolean>;
  readonly example: DimensionValue;
}

/** One attribute of requests: all its values, divided by the tests that look at it. */
export class Dimension {
  /** An attribute that is a text. @param barred values that can not be, by patterns */
  public static ofText(name: string, tests: ReadonlyArray<TextTest>, how: TextChoice, spaces: TextSpaces): Dimension {
    const patterns = unique(tests.map(({ pattern }) => pattern));
    const barred = how.barred ?? [];
    const { classes } = spaces.get([...patterns.list, ...barred], how.language, how.preferred);
    const possible = classes
      .filter(({ takes }) => !takes.slice(patterns.list.length).includes(true))
      .map(({ takes, example }) => ({ passes: patterns.spread(takes), example }));
    return new Dimension(name, tests, [...(how.absent ? [{ passes: tests.map(() => false), example: undefined }] : []), ...possible]);
  }

  /**
   * A claim of a token: absent, a text, or a list of texts, of which any may pass. Absent comes first: examples then hold no more claims
   * than they need.
   */
  public static ofClaim(claim: ReadonlyArray<string>, tests: ReadonlyArray<ClaimTest>, how: ClaimChoice, spaces: TextSpaces): Dimension {
    const patterns = unique(tests.map(({ pattern }) => pattern));
    const required = how.oneOf ?? [];
    const space = spaces.get([...patterns.list, ...required, ...(how.noneOf ?? [])], how.language, how.preferred);
    const barredFrom = patterns.list.length + required.length;
    const classes = space.classes
      .filter(({ takes }) => !takes.slice(barredFrom).includes(true))
      .map(({ takes, example }) => ({ takes: takes.slice(0, barredFrom), example }));
    const isRequired = ({ takes }: { readonly takes: ReadonlyArray<boolean> }) => takes.slice(patterns.list.length).includes(true);
    const single = classes.map((one) => ({ passes: patterns.spread(one.takes), example: one.example as DimensionValue, good: isRequired(one) }));
    const texts = how.listsOnly ? [] : single;
    const lists = unions(classes.map((one) => ({ takes: one.takes, examples: [one.example] }))).map(({ takes, examples }) => ({
      passes: patterns.spread(takes).map((taken, index) => taken && !tests[index].single),
      example: examples as DimensionValue,
      good: isRequired({ takes }),
    }));
    const absent = { passes: tests.map(() => false), example: undefined, good: false };
    const all = [absent, ...texts, ...lists].filter(({ good }) => good || how.oneOf === undefined);
    return new Dimension(`claim ${claim.join('.')}`, tests, distinct(all), claim);
  }

  /** An attribute that is an IP address. */
  public static ofAddress(name: string, tests: ReadonlyArray<AddressTest>, absent: boolean): Dimension {
    const { classes } = AddressSpace.of(tests.map(({ range }) => range));
    const known = classes.map(({ takes, example }) => ({ passes: takes, example }));
    return new Dimension(name, tests, [...(absent ? [{ passes: tests.map(() => false), example: undefined }] : []), ...known]);
  }

  private readonly indexes: ReadonlyMap<AttributeTest, number>;

  private constructor(
    public readonly name: string,
    tests: ReadonlyArray<AttributeTest>,
    /** Every combination that there is. */
    public readonly classes: ReadonlyArray<ValueClass>,
    /** The claim that it is, by its name and those of claims it is nested in. */
    public readonly claim?: ReadonlyArray<string>,
  ) {
    this.indexes = new Map(tests.map((test, index) => [test, index]));
  }

  /** Which of its tests that is. */
  public indexOf(test: AttributeTest): number {
    const index = this.indexes.get(test);
    if (index === undefined) throw new Error(`${this.name} has been divided without regard to one of its tests`);
    return index;
  }
}

export type TextTest = Extract<AttributeTest, { kind: 'text' }>;
export type ClaimTest = Extract<AttributeTest, { kind: 'claim' }>;
export type AddressTest = Extract<AttributeTest, { kind: 'address' }>;

/** What values a text can have. */
export interface TextChoice {
  readonly language: TextLanguage;
  readonly absent: boolean;
  readonly preferred?: ReadonlyArray<string>;
  readonly barred?: ReadonlyArray<TextPattern>;
}

/** What values a claim can have. */
export interface ClaimChoice {
  readonly language: TextLanguage;
  readonly listsOnly: boolean;
  readonly preferred?: ReadonlyArray<string>;
  /** It has to have a text that one of these takes. */
  readonly oneOf?: ReadonlyArray<TextPattern>;
  /** It must not have a text that one of these takes. */
  readonly noneOf?: ReadonlyArray<TextPattern>;
}

/** Patterns that are written the same are looked at once. */
function unique(patterns: ReadonlyArray<TextPattern>) {
  const places = new Map<string, number>();
  const list = patterns.filter(({ key }) => !places.has(key) && places.set(key, places.size));
  return { list, spread: (takes: ReadonlyArray<boolean>) => patterns.map(({ key }) => takes[places.get(key) ?? 0]) };
}

interface Union {
  readonly takes: ReadonlyArray<boolean>;
  readonly examples: ReadonlyArray<string>;
}

/** What lists come to: any of their elements may be taken. */
function unions(elements: ReadonlyArray<Union>): ReadonlyArray<Union> {
  const found = new Map(elements.map((one) => [one.takes.map(Number).join(''), one]));
  const all = [...found.values()];
  for (let i = 0; i < all.length; i++) {
    for (const element of elements) {
      const takes = all[i].takes.map((taken, index) => taken || element.takes[index]);
      const key = takes.map(Number).join('');
      if (found.has(key)) continue;
      const union = { takes, examples: [...all[i].examples, ...element.examples] };
      found.set(key, union);
      all.push(union);
    }
  }
  return all;
}

function distinct<T extends ValueClass>(classes: ReadonlyArray<T>): ReadonlyArray<T> {
  const seen = new Set<string>();
  return classes.filter(({ passes, example }) => {
    const key = `${typeof example === 'string'} ${example === undefined} ${passes.map(Number).join('')}`;
    return !seen.has(key) && seen.add(key);
  });
}
