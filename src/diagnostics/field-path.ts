/** The way from an object's root to a field: names and list indexes. */
export type FieldPath = ReadonlyArray<string | number>;

/** A field path as a JSON Pointer (RFC 6901): `/spec/http/0/match/1/uri`. */
export function toPointer(path: FieldPath): string {
  return path.map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/** The steps of a JSON Pointer, all as strings. */
export function fromPointer(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** A JSON Pointer as people write fields: `spec.http[0].match[1].uri`, quoting names that need it. */
export function displayPointer(pointer: string): string {
  let text = '';
  for (const step of fromPointer(pointer)) {
    if (/^\d+$/.test(step)) text += `[${step}]`;
    else if (/^[A-Za-z_][\w-]*$/.test(step)) text += text === '' ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}
