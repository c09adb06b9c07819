/**
 * The rooms of the house, lowest layer first. A room imports only from rooms before its own;
 * rooms in one entry are siblings and never import each other. Lint zones are derived from this
 * array, and test/layers.test.ts checks that it and the folders agree.
 */
export const LAYERS: ReadonlyArray<ReadonlyArray<string>> = [
  ['imports'],
  ['src/values'],
  ['src/diagnostics'],
  ['src/releases'],
  ['src/manifest'],
  ['src/schema'],
  ['src/model'],
  ['src/rules', 'src/simulator', 'src/graph'],
  ['src/lint', 'src/diff'],
  ['src/constructs'],
  ['src/patterns'],
  ['src/testing', 'src/cli'],
];

/** One zone of eslint's `import/no-restricted-paths`: files in `target` never import from `from`. */
export interface RestrictedZone {
  readonly target: string;
  readonly from: string;
  readonly message: string;
}

/** The zones that `LAYERS` implies. */
export function restrictedZones(): RestrictedZone[] {
  const zones: RestrictedZone[] = [];
  LAYERS.forEach((rooms, level) => {
    for (const target of rooms) {
      const later = LAYERS.slice(level + 1).flat();
      const siblings = rooms.filter((room) => room !== target);
      for (const from of [...siblings, ...later]) {
        zones.push({
          target: `./${target}`,
          from: `./${from}`,
          message: `${target} may import only from rooms before it in projenrc/layers.ts.`,
        });
      }
    }
  });
  return zones;
}
