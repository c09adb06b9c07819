import { ENVOY_ENUMS, ENVOY_MESSAGES } from '../../../imports/envoy/messages';

/** How the value of a field is written. */
export type EnvoyFieldForm = 'bool' | 'int32' | 'int64' | 'uint32' | 'uint64' | 'float' | 'string' | 'bytes' | 'enum' | 'message';

/** What a field holds: one value, without regard to lists and maps. */
export interface EnvoyFieldType {
  readonly form: EnvoyFieldForm;
  /** Index of the enum or message. */
  readonly index: number;
}

/** A field of a message. */
export interface EnvoyField {
  /** As in the proto file (`typed_config`). */
  readonly name: string;
  readonly jsonName: string;
  readonly type: EnvoyFieldType;
  readonly isList: boolean;
  /** The type of the keys, if the field is a map. */
  readonly key?: EnvoyFieldType;
}

/** A message of the Envoy API. */
export interface EnvoyMessage {
  readonly name: string;
  readonly fields: ReadonlyArray<EnvoyField>;
}

const FORMS: ReadonlyMap<string, EnvoyFieldForm> = new Map([
  ['b', 'bool'], ['i', 'int32'], ['l', 'int64'], ['u', 'uint32'], ['w', 'uint64'],
  ['f', 'float'], ['s', 'string'], ['y', 'bytes'], ['e', 'enum'], ['m', 'message'],
]);

/** All messages of the Envoy v3 API that Istio knows. Read from the imported table when first asked for, each message at its own time. */
export class EnvoyMessages {
  /** The table; there is one. */
  public static get(): EnvoyMessages {
    return (EnvoyMessages.table ??= new EnvoyMessages());
  }

  private static table: EnvoyMessages | undefined;

  private readonly names: string[] = [];
  private readonly texts: string[] = [];
  private readonly indexes = new Map<string, number>();
  private readonly messages: (EnvoyMessage | undefined)[] = [];
  private readonly enums: ReadonlyArray<string>;
  private readonly enumValues: (ReadonlySet<string> | undefined)[] = [];

  private constructor() {
    let folder = '';
    for (const line of ENVOY_MESSAGES.trim().split('\n')) {
      if (line.startsWith('@')) {
        folder = line.slice(1);
        continue;
      }
      const blank = line.indexOf(' ');
      const name = `${folder}.${blank < 0 ? line : line.slice(0, blank)}`;
      this.indexes.set(name, this.names.length);
      this.names.push(name);
      this.texts.push(blank < 0 ? '' : line.slice(blank + 1));
    }
    this.enums = ENVOY_ENUMS.trim().split('\n');
  }

  /** A message by its full name; undefined where there is none. */
  public tryFind(name: string): EnvoyMessage | undefined {
    const index = this.indexes.get(name);
    return index === undefined ? undefined : this.at(index);
  }

  /** The message that a field of form `message` holds. */
  public at(index: number): EnvoyMessage {
    let message = this.messages[index];
    if (message === undefined) {
      const text = this.texts[index];
      message = { name: this.names[index], fields: text === '' ? [] : text.split(' ').map(parseField) };
      this.messages[index] = message;
    }
    return message;
  }

  /** Names of the values of the enum that a field of form `enum` holds. */
  public valuesOf(index: number): ReadonlySet<string> {
    return (this.enumValues[index] ??= new Set(this.enums[index].split(' ').slice(1)));
  }

  /** Names of all messages. */
  public allNames(): ReadonlyArray<string> {
    return this.names;
  }
}

function parseField(text: string): EnvoyField {
  const colon = text.indexOf(':');
  const [name, jsonName] = text.slice(0, colon).split('/');
  let rest = text.slice(colon + 1);
  const isList = rest.startsWith('[');
  const isMap = rest.startsWith('{');
  if (isList || isMap) rest = rest.slice(1);
  const key = isMap ? parseType(rest.slice(0, 1)) : undefined;
  const type = parseType(isMap ? rest.slice(1) : rest);
  return { name, jsonName: jsonName ?? camelCase(name), type, isList, key };
}

function parseType(text: string): EnvoyFieldType {
  return { form: FORMS.get(text[0]) ?? 'message', index: text.length > 1 ? parseInt(text.slice(1), 36) : 0 };
}

function camelCase(name: string): string {
  return name.replace(/_+([a-z])?/g, (_all, letter?: string) => (letter ?? '').toUpperCase());
}
