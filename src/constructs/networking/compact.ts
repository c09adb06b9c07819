/** Without the members that are not set. */
export function compact(map: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined));
}

/** A map, or nothing where it is empty. */
export function orNone(map: Record<string, unknown>): Record<string, unknown> | undefined {
  return Object.keys(map).length === 0 ? undefined : map;
}
