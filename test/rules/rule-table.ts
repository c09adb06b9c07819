import { Rule } from '../../src/rules/rule';
import { reports } from './check';

/** Fragments of YAML, each with the pointers to be reported where that is worth saying. */
export type Row = string | readonly [fragment: string, ...pointers: string[]];

/** What a rule has to say of objects that differ in one fragment. */
export interface RuleTable {
  /** Errors, at least one. */
  readonly refuses?: ReadonlyArray<Row>;
  /** Warnings only. */
  readonly warns?: ReadonlyArray<Row>;
  /** Nothing. */
  readonly takes?: ReadonlyArray<string>;
}

/** Tests a rule over a table; `write` puts a fragment into an object. */
export function testRule(rule: Rule, write: (fragment: string) => string, table: RuleTable): void {
  const rows = (list: ReadonlyArray<Row> = []) => list.map((row) => (typeof row === 'string' ? { fragment: row, at: [] } : { fragment: row[0], at: row.slice(1) }));
  const check = (severity: string, fragment: string, at: ReadonlyArray<string>) => {
    const found = reports(rule, write(fragment));
    expect(new Set(found.map((one) => one.severity))).toEqual(new Set([severity]));
    for (const { message } of found) expect(message).toMatch(/^\S.*[^.]$/s);
    if (at.length > 0) expect(found.map(({ pointer }) => pointer)).toEqual(at);
  };
  describe(`${rule.code} ${rule.name}`, () => {
    if (table.refuses) test.each(rows(table.refuses))('refuses $fragment', ({ fragment, at }) => check('error', fragment, at));
    if (table.warns) test.each(rows(table.warns))('warns of $fragment', ({ fragment, at }) => check('warning', fragment, at));
    if (table.takes) test.each(table.takes)('takes %s', (fragment) => expect(reports(rule, write(fragment))).toEqual([]));
  });
}

/** A VirtualService with a spec in YAML (flow style, or lines that bring their indentation of two). */
export function virtualService(spec: string, metadata = '{ name: shop, namespace: shop }'): string {
  return object('networking.istio.io/v1', 'VirtualService', spec, metadata);
}

/** A Gateway with a spec in YAML. */
export function gateway(spec: string, metadata = '{ name: public, namespace: edge }'): string {
  return object('networking.istio.io/v1', 'Gateway', spec, metadata);
}

/** A VirtualService for host `reviews` with one HTTP route to it, and more members of that route in flow style. */
export function httpRoute(members: string): string {
  return virtualService(`{ hosts: [reviews], http: [{ route: [{ destination: { host: reviews } }], ${members} }] }`);
}

/** A VirtualService for host `reviews` with one HTTP route, as members in flow style. */
export function bareHttpRoute(members: string): string {
  return virtualService(`{ hosts: [reviews], http: [{ ${members} }] }`);
}

/** A VirtualService for host `reviews` whose only HTTP match has these members, in flow style. */
export function httpMatch(members: string): string {
  return httpRoute(`match: [{ ${members} }]`);
}

function object(apiVersion: string, kind: string, spec: string, metadata: string): string {
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: ${metadata}\nspec: ${spec}\n`;
}
