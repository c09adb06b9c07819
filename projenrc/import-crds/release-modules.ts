import { HEADER } from './generated-file';
import { rawJsonLiteral } from './schema-text';

/** What is known of a kind's history: for each thing, the release that first had it. */
export interface KindHistory {
  readonly versions: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly enums: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Fields that no longer exist: the first release without them. */
  readonly removed: Readonly<Record<string, string>>;
  /** First release without the kind. */
  readonly gone?: string;
}

export type History = Readonly<Record<string, KindHistory>>;

function after(release: string, floor: string): boolean {
  const [left, right] = [release, floor].map((each) => each.split('.').map(Number));
  return (left[0] - right[0] || left[1] - right[1]) > 0;
}

function sorted<T>(entries: Array<[string, T]>): Array<[string, T]> {
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Keeps what came after the floor or was removed; of a kind that was gone before it, only its versions. */
function compactKind(history: KindHistory, floor: string): Record<string, unknown> {
  const compact: Record<string, unknown> = { versions: Object.fromEntries(sorted(Object.entries(history.versions))) };
  if (history.gone) {
    compact.gone = history.gone;
    if (!after(history.gone, floor)) return compact;
  }
  const fields: Array<[string, unknown]> = [];
  for (const [path, since] of Object.entries(history.fields)) {
    const removed = history.removed[path];
    if (removed !== undefined) {
      fields.push([path, [since, removed]]);
    } else if (after(since, floor)) {
      fields.push([path, since]);
    }
  }
  const enums: Array<[string, unknown]> = [];
  for (const [path, values] of Object.entries(history.enums)) {
    const young = Object.entries(values).filter(([, since]) => after(since, floor));
    if (young.length > 0) {
      enums.push([path, Object.fromEntries(sorted(young))]);
    }
  }
  if (fields.length > 0) compact.fields = Object.fromEntries(sorted(fields));
  if (enums.length > 0) compact.enums = Object.fromEntries(sorted(enums));
  return compact;
}

/** The history as a template literal; `floor` is the oldest release that the library supports. */
export function releaseTableLiteral(history: History, floor: string): string {
  return rawJsonLiteral(Object.fromEntries(
    sorted(Object.entries(history)).map(([groupKind, kind]) => [groupKind, compactKind(kind, floor)]),
  ));
}

/** File name → text of all modules below `imports/releases/`. */
export function releaseModules(istio: History, gatewayApi: { standard: History; experimental: History }): Map<string, string> {
  return new Map([
    ['istio.ts', `${HEADER}\nexport const ISTIO = ${releaseTableLiteral(istio, '1.26')};\n`],
    ['gateway-api.ts', [
      HEADER,
      `export const GATEWAY_API_STANDARD = ${releaseTableLiteral(gatewayApi.standard, '1.3')};\n`,
      `export const GATEWAY_API_EXPERIMENTAL = ${releaseTableLiteral(gatewayApi.experimental, '1.3')};\n`,
    ].join('\n')],
  ]);
}
