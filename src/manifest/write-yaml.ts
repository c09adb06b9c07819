import { dump, DUMP_SCHEMA, floatCoreTag, floatYaml11Tag, NOT_RESOLVED } from 'js-yaml';
import { Manifest } from './manifest';

const FIRST: ReadonlyArray<string> = ['apiVersion', 'kind', 'metadata'];
const NOT_FOLDED = -1;

/** YAML 1.1 says that a dot is a number, digits or not. Some readers follow it there, so such texts are quoted. */
const DOTS_ONLY = /^[-+]?[._]+$/;
const CAUTIOUS_SCHEMA = DUMP_SCHEMA.withTags({
  ...floatYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    if (DOTS_ONLY.test(source)) return 0;
    const number = floatYaml11Tag.resolve(source, isExplicit, tagName);
    return number === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : number;
  },
});

function isConvertible(value: object): value is { toJSON(): unknown } {
  return 'toJSON' in value && typeof value.toJSON === 'function';
}

/** What JSON keeps of a value: no undefined members, dates as text. Keys sorted on request. */
function plain(value: unknown, sort: boolean): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null) return typeof value === 'function' || typeof value === 'symbol' ? undefined : value;
  if (isConvertible(value)) return plain(value.toJSON(), sort);
  if (Array.isArray(value)) return value.map((item) => plain(item, sort) ?? null);
  const entries = Object.entries(value).map(([key, member]): [string, unknown] => [key, plain(member, sort)]);
  const kept = entries.filter(([, member]) => member !== undefined);
  if (sort) kept.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(kept);
}

/** An object with its keys in the order that cdk8s writes them: `apiVersion`, `kind`, `metadata`, then the rest; below, by name. */
function ordered(object: unknown): unknown {
  const sorted = plain(object, true);
  if (typeof sorted !== 'object' || sorted === null || Array.isArray(sorted)) return sorted;
  const entries = Object.entries(sorted);
  const first = FIRST.flatMap((key) => entries.filter(([name]) => name === key));
  return Object.fromEntries([...first, ...entries.filter(([name]) => !FIRST.includes(name))]);
}

function write(value: unknown): string {
  return dump(value === undefined ? null : value, { schema: CAUTIOUS_SCHEMA, lineWidth: NOT_FOLDED, noRefs: true });
}

/** One value as YAML, its keys in the order they have. The text reads the same with any YAML 1.1 or 1.2 reader. */
export function writeYamlValue(value: unknown): string {
  return write(plain(value, false));
}

/** Objects as a YAML stream in the given order. Equal objects give equal text, whatever the order of their keys. */
export function writeYaml(objects: ReadonlyArray<unknown>): string {
  return objects.map((object) => write(ordered(object))).join('---\n');
}

/** Manifests as a YAML stream in the given order, as they were written. */
export function writeManifests(manifests: ReadonlyArray<Manifest>): string {
  return writeYaml(manifests.map((manifest) => manifest.object));
}
