import { Rule } from '../../src/rules/rule';
import { pointers } from './check';

/** A piece of YAML on one line, and where below the table's base the rule must find something. */
export type SpecRow = readonly [yaml: string, at: ReadonlyArray<string>];

/** What the rows of a table have in common. */
export interface SpecTable {
  readonly rule: Rule;
  readonly kind: string;
  /** The object's spec as one line of YAML, `%` for a row's piece. @default - the piece is the spec */
  readonly spec?: string;
  /** Pointer below `spec` that the rows' pointers start from. @default '' */
  readonly base?: string;
  /** Further metadata (`labels: { … }`). */
  readonly metadata?: string;
  readonly rows: ReadonlyArray<SpecRow>;
}

/** Checks each row on an object `shop/it`. */
export function specTable({ rule, kind, spec = '%', base = '', metadata, rows }: SpecTable): void {
  const apiVersion = kind === 'EnvoyFilter' ? 'networking.istio.io/v1alpha3' : 'networking.istio.io/v1';
  const more = metadata === undefined ? '' : `, ${metadata}`;
  describe(`${rule.code} in ${spec}`, () => {
    test.each(rows)('%s', (piece, at) => {
      const text = spec.split('%').join(piece);
      const yaml = `{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { name: it, namespace: shop${more} }, spec: ${text} }`;
      expect(pointers(rule, yaml).sort()).toEqual(at.map((pointer) => `/spec${base}${pointer}`).sort());
    });
  });
}
