/** The field's name, or that of its negation: `notPaths` for `paths`. */
export function negatable(field: string, negated: boolean): string {
  return negated ? `not${field[0].toUpperCase()}${field.slice(1)}` : field;
}
