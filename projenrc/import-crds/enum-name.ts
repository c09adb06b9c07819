/** Name of an enum's member for a wire value: `ISTIO_MUTUAL` stays, `IfNotPresent` → `IF_NOT_PRESENT`, 301 → `VALUE_301`, `*` → `ANY`. */
export function enumMemberName(value: string | number): string {
  const text = String(value);
  if (text === '*') return 'ANY';
  if (/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(text)) return text;
  const words = text
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase();
  return /^[A-Z]/.test(words) ? words : `VALUE_${words}`;
}

/** Gives the members of all enums in a source text their names. */
export function renameEnumMembers(source: string): string {
  return source.replace(/^ {2}[A-Z][A-Z0-9_]* = ("[^"\n]*"|\d+),$/gm, (_, literal: string) => {
    const value = JSON.parse(literal) as string | number;
    return `  ${enumMemberName(value)} = ${typeof value === 'string' ? `'${value}'` : value},`;
  });
}
