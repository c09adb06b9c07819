const WIDTH = 140;

/** JSON with keys in their order, broken into lines only where a line would get long; no indentation. */
function lines(value: unknown): string {
  const flat = JSON.stringify(value);
  if (flat.length <= WIDTH || typeof value !== 'object' || value === null) {
    return flat;
  }
  if (Array.isArray(value)) {
    return `[${value.map(lines).join(',\n')}]`;
  }
  return `{${Object.entries(value).map(([key, child]) => `${JSON.stringify(key)}:${lines(child)}`).join(',\n')}}`;
}

/** A TypeScript template literal (`String.raw`) whose text is the JSON of the value. */
export function rawJsonLiteral(value: unknown): string {
  const text = lines(value).replace(/`/g, '\\u0060').replace(/\$\{/g, '\\u0024{');
  return `String.raw\`${text}\``;
}
