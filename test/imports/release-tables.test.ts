import { GATEWAY_API_EXPERIMENTAL, GATEWAY_API_STANDARD } from '../../imports/releases/gateway-api';
import { ISTIO } from '../../imports/releases/istio';
import { CATALOGUE } from '../../imports/schemas/catalogue';
import { OpenApiSchema } from '../../src/releases/open-api-schema';

type Span = string | [since: string, removed: string];

interface KindTable {
  readonly versions: Record<string, string>;
  readonly gone?: string;
  readonly fields?: Record<string, Span>;
  readonly enums?: Record<string, Record<string, Span>>;
}

/** Paths of all fields of a schema, in the notation of the table; enum values as `path=value`. */
function pathsOf(schema: OpenApiSchema, path = '', found = new Set<string>()): Set<string> {
  found.add(path);
  for (const value of schema.enum ?? []) found.add(`${path}=${String(value)}`);
  if (schema['x-kubernetes-preserve-unknown-fields']) found.add(`${path}.*`);
  for (const [name, child] of Object.entries(schema.properties ?? {})) pathsOf(child, path === '' ? name : `${path}.${name}`, found);
  if (schema.items) pathsOf(schema.items, `${path}[]`, found);
  if (typeof schema.additionalProperties === 'object') pathsOf(schema.additionalProperties, `${path}{}`, found);
  return found;
}

/** Fields, enum values and versions of a kind, over all of its served versions in a channel. */
function known(groupKind: string, channel: string): { paths: Set<string>; versions: string[] } {
  const kind = CATALOGUE.find((each) => `${each.group}/${each.kind}` === groupKind);
  const paths = new Set<string>();
  const served = (kind?.versions ?? []).filter((version) => version.channel === channel);
  for (const version of served) pathsOf(JSON.parse(kind!.load()[version.schema]) as OpenApiSchema, '', paths);
  return { paths, versions: served.map((version) => version.version) };
}

function minor(release: string): number {
  return Number(release.split('.')[1]);
}

describe.each([
  ['istio', ISTIO, 26, 31],
  ['standard', GATEWAY_API_STANDARD, 3, 6],
  ['experimental', GATEWAY_API_EXPERIMENTAL, 3, 6],
])('the table of channel %s', (channel, text, floor, newest) => {
  const table = JSON.parse(text) as Record<string, KindTable>;
  const living = Object.entries(table).filter(([, { gone, versions }]) => (
    (gone === undefined || minor(gone) > newest) && Object.values(versions).some((since) => since.startsWith('0.') || minor(since) <= newest)
  ));

  test('has the kinds of the CRDs', () => {
    const kinds = CATALOGUE.filter((each) => each.versions.some((version) => version.channel === channel)).map((each) => `${each.group}/${each.kind}`);
    expect(living.map(([groupKind]) => groupKind).sort()).toEqual(kinds.sort());
  });

  test.each(living)('%s: what lives is in a schema, what was removed is not', (groupKind, { versions, fields = {}, enums = {} }) => {
    const { paths, versions: served } = known(groupKind, channel);
    expect(Object.keys(versions)).toEqual(expect.arrayContaining(served));
    for (const [path, span] of Object.entries(fields)) {
      const [since, removed] = typeof span === 'string' ? [span] : span;
      const lives = minor(since) <= newest && (removed === undefined || minor(removed) > newest);
      expect({ path, lives: paths.has(path) }).toEqual({ path, lives });
      if (removed === undefined) expect(minor(since)).toBeGreaterThan(floor);
    }
    for (const [path, values] of Object.entries(enums)) {
      // A field may take more than its old enum by now: then a pattern stands in the schema.
      const closed = [...paths].some((each) => each.startsWith(`${path}=`));
      for (const [value, since] of Object.entries(values).filter(() => closed)) {
        expect({ path, value, lives: paths.has(`${path}=${value}`) }).toEqual({ path, value, lives: minor(String(since)) <= newest });
      }
    }
  });
});
