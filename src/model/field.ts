import { FieldPath } from '../diagnostics/field-path';

const NONE: ReadonlyArray<Field> = [];

/**
 * A value inside an object together with the way to it. Reads what is there and never throws, whatever the JSON:
 * a member of another type than asked for counts as unset. As in proto-JSON `null` is unset, an empty list is no
 * list, and an unset string is the empty one. The path is built only when somebody asks for it.
 */
export class Field {
  /** The root of an object, or of any other JSON value. */
  public static of(value: unknown): Field {
    return new Field(value, undefined, '');
  }

  private constructor(
    public readonly value: unknown,
    private readonly parent: Field | undefined,
    /** Name or index of this field in its parent. */
    public readonly step: string | number,
  ) {}

  /** The way from the object's root to this field, or on to a place below it. */
  public path(...below: ReadonlyArray<string | number>): FieldPath {
    const steps: (string | number)[] = [];
    for (let field: Field | undefined = this; field?.parent !== undefined; field = field.parent) steps.push(field.step);
    return [...steps.reverse(), ...below];
  }

  /** The way to a member where it is written, else to this field: where to point when the member is missing. */
  public near(name: string): FieldPath {
    const members = membersOf(this.value);
    return members !== undefined && Object.hasOwn(members, name) ? this.path(name) : this.path();
  }

  /** Name or index as text: the key of a map's entry. */
  public get key(): string {
    return String(this.step);
  }

  /** This value as text; `''` where it is none. */
  public get string(): string {
    return typeof this.value === 'string' ? this.value : '';
  }

  /** Whether there is anything here (`null` is nothing). */
  public get present(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  /** Whether a member is set. */
  public has(name: string): boolean {
    const value = membersOf(this.value)?.[name];
    return value !== undefined && value !== null;
  }

  /** A member's text; `''` where it is unset. */
  public text(name: string): string {
    const value = membersOf(this.value)?.[name];
    return typeof value === 'string' ? value : '';
  }

  /** A member's number; `undefined` where it is unset. */
  public number(name: string): number | undefined {
    const value = membersOf(this.value)?.[name];
    return typeof value === 'number' ? value : undefined;
  }

  /** Whether a member is `true`. */
  public flag(name: string): boolean {
    return membersOf(this.value)?.[name] === true;
  }

  /** A member that is a message or a map, empty or not. */
  public child(name: string): Field | undefined {
    const value = membersOf(this.value)?.[name];
    return membersOf(value) === undefined ? undefined : new Field(value, this, name);
  }

  /** The elements of a member that is a list, `null` ones included. */
  public list(name: string): ReadonlyArray<Field> {
    const value = membersOf(this.value)?.[name];
    if (!Array.isArray(value) || value.length === 0) return NONE;
    const list = new Field(value, this, name);
    return value.map((element, index) => new Field(element, list, index));
  }

  /** How many elements a member that is a list has. */
  public count(name: string): number {
    const value = membersOf(this.value)?.[name];
    return Array.isArray(value) ? value.length : 0;
  }

  /** The entries of a member that is a map, `null` values included. */
  public entries(name: string): ReadonlyArray<Field> {
    const map = this.child(name);
    return map === undefined ? NONE : map.members();
  }

  /** The entries of this map. */
  public members(): ReadonlyArray<Field> {
    const members = membersOf(this.value);
    if (members === undefined) return NONE;
    return Object.keys(members).map((key) => new Field(members[key], this, key));
  }
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined;
}
