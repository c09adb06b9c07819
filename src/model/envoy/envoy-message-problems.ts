import { durationTextProblem } from '../../values/duration';
import { didYouMean } from '../../values/edit-distance';
import { Field } from '../field';
import { Problem } from '../problem';
import { ProblemList } from '../problem-list';
import { scalarProblem, typeName } from './scalar-problem';
import { EnvoyField, EnvoyFieldType, EnvoyMessage, EnvoyMessages } from './envoy-messages';

/** Deeper than any message that means something; input may be deeper. */
const MAX_DEPTH = 64;
const PROTOBUF = 'google.protobuf.';
const WRAPPERS: ReadonlySet<string> = new Set([
  'BoolValue', 'BytesValue', 'StringValue', 'Int32Value', 'UInt32Value', 'Int64Value', 'UInt64Value', 'FloatValue', 'DoubleValue',
]);
/** Messages of protobuf itself which an Any holds in a field `value`. */
const WELL_KNOWN: ReadonlySet<string> = new Set([...WRAPPERS, 'Empty', 'Any', 'Duration', 'Timestamp', 'Struct', 'Value', 'ListValue']);
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * What is wrong with the JSON form of an Envoy message: EF-021 where it can not be read as one, EF-022 for fields that it does not have,
 * EF-024 for extensions that are named without being configured.
 */
export function envoyMessageProblems(messageName: string, value: Field): ReadonlyArray<Problem> {
  const reader = new MessageReader();
  const message = EnvoyMessages.get().tryFind(messageName);
  if (message === undefined) return [];
  reader.readMessage(message, value, 0, true);
  const problems = reader.problems.all;
  // What can not be read at all is not looked at any closer.
  const errors = problems.filter((problem) => problem.severity === 'error');
  return errors.length > 0 ? errors : problems;
}

class MessageReader {
  public readonly problems = new ProblemList();
  private readonly table = EnvoyMessages.get();

  /** @param direct reached from the root by single fields only: so far Istio looks for missing configurations */
  public readMessage(message: EnvoyMessage, value: Field, depth: number, direct: boolean): void {
    if (!value.present || depth > MAX_DEPTH) return;
    if (message.name.startsWith(PROTOBUF) && this.readWellKnown(message, value, depth)) return;
    if (!isObject(value.value)) {
      this.error(value, `must be an object (${message.name}), not ${typeName(value.value)}`);
      return;
    }
    this.readFields(message, value, value.members(), depth, direct);
  }

  private readFields(message: EnvoyMessage, value: Field, members: ReadonlyArray<Field>, depth: number, direct: boolean): void {
    const byName = new Map<string, EnvoyField>();
    for (const field of message.fields) byName.set(field.name, field).set(field.jsonName, field);
    const set = new Set<string>();
    for (const member of members) {
      const field = byName.get(member.key);
      if (field === undefined) {
        const near = didYouMean(member.key, message.fields.map((one) => one.name));
        const hint = near === undefined ? '' : `: did you mean ${near}?`;
        this.problems.warning('EF-022', member.path(), `${message.name} has no field "${member.key}"${hint}`);
      } else if (member.present) {
        set.add(field.name);
        this.readField(field, member, value, depth, direct);
      }
    }
    const configured = set.has('typed_config') || set.has('config_discovery');
    if (!direct || configured || !byName.has('typed_config')) return;
    const name = value.text('name');
    const what = name === '' ? 'An extension' : `The extension "${name}"`;
    this.problems.warning('EF-024', value.path(), `${what} has no typed_config: it is found by name alone, which the proxy has given up`);
  }

  private readField(field: EnvoyField, value: Field, owner: Field, depth: number, direct: boolean): void {
    if (field.key !== undefined) {
      if (!isObject(value.value)) {
        this.error(value, `must be an object, not ${typeName(value.value)}`);
        return;
      }
      for (const entry of value.members()) {
        if (field.key.form !== 'string' && scalarProblem(field.key.form, entry.key) !== undefined) {
          this.error(entry, `must have a key of type ${field.key.form}`);
        }
        this.readValue(field.type, entry, depth, false);
      }
    } else if (!field.isList) {
      this.readValue(field.type, value, depth, direct);
    } else if (Array.isArray(value.value)) {
      for (const element of owner.list(value.key)) this.readValue(field.type, element, depth, false);
    } else {
      this.error(value, `must be a list, not ${typeName(value.value)}`);
    }
  }

  private readValue(type: EnvoyFieldType, value: Field, depth: number, direct: boolean): void {
    if (type.form === 'message') {
      this.readMessage(this.table.at(type.index), value, depth + 1, direct);
      return;
    }
    const problem = type.form === 'enum' ? this.enumProblem(type.index, value.value) : scalarProblem(type.form, value.value);
    if (problem !== undefined) this.error(value, problem);
  }

  private enumProblem(index: number, value: unknown): string | undefined {
    if (typeof value !== 'string') return scalarProblem('int32', value);
    const names = this.table.valuesOf(index);
    if (names.has(value)) return undefined;
    const all = [...names];
    return `must be one of ${all.slice(0, 12).join(', ')}${all.length > 12 ? ', …' : ''}, not ${typeName(value)}`;
  }

  /** Messages with a JSON form of their own. False for those that have none. */
  private readWellKnown(message: EnvoyMessage, value: Field, depth: number): boolean {
    const name = message.name.slice(PROTOBUF.length);
    const json = value.value;
    if (name === 'Any') this.readAny(value, depth);
    else if (name === 'Duration') this.check(value, durationProblem(json));
    else if (name === 'Timestamp') this.check(value, typeof json === 'string' && TIMESTAMP.test(json) ? undefined : 'must be a time as in RFC 3339');
    else if (name === 'Struct') this.check(value, isObject(json) ? undefined : `must be an object, not ${typeName(json)}`);
    else if (name === 'ListValue') this.check(value, Array.isArray(json) ? undefined : `must be a list, not ${typeName(json)}`);
    else if (name === 'Value') return true;
    else if (WRAPPERS.has(name)) this.readValue(message.fields[0].type, value, depth, false);
    else return false;
    return true;
  }

  private readAny(value: Field, depth: number): void {
    if (!isObject(value.value)) {
      this.error(value, `must be an object with an "@type", not ${typeName(value.value)}`);
      return;
    }
    const url = value.value['@type'];
    if (typeof url !== 'string') {
      this.error(value, url === undefined ? 'must have an "@type"' : `must have a string as its "@type", not ${typeName(url)}`);
      return;
    }
    const message = this.table.tryFind(url.slice(url.lastIndexOf('/') + 1));
    if (message === undefined) {
      const hint = /\.v2(alpha\d*)?\./.test(url) ? ': the API version v2 is gone, use v3' : '';
      this.problems.error('EF-021', value.path('@type'), `Istio knows no Envoy message "${url}"${hint}`, url);
      return;
    }
    if (message.name.startsWith(PROTOBUF) && WELL_KNOWN.has(message.name.slice(PROTOBUF.length))) {
      const inner = value.members().find((member) => member.key === 'value');
      if (inner === undefined) this.error(value, `must have its ${message.name} in the field "value"`);
      else this.readMessage(message, inner, depth + 1, false);
      return;
    }
    this.readFields(message, value, value.members().filter((member) => member.key !== '@type'), depth + 1, false);
  }

  private check(value: Field, problem: string | undefined): void {
    if (problem !== undefined) this.error(value, problem);
  }

  private error(value: Field, problem: string): void {
    this.problems.error('EF-021', value.path(), `${value.key} ${problem}`);
  }
}

function durationProblem(value: unknown): string | undefined {
  return typeof value === 'string' ? durationTextProblem(value) : `must be a duration such as "5s", not ${typeName(value)}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
