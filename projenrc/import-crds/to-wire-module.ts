/** The one module of `imports/` that is not made of schemas: what constructs need to become plain data. */
export const TO_WIRE_TEXT = `
type Renaming = readonly [path: string, property: string, wire: string];

/** A copy without undefined values. Other objects than plain ones (tokens) stay as they are, to be resolved later. */
function plain(value: any): any {
  if (Array.isArray(value)) {
    return value.map(plain);
  }
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).filter(([, child]) => child !== undefined).map(([key, child]) => [key, plain(child)]));
}

function rename(value: any, steps: ReadonlyArray<string>, property: string, wire: string): void {
  if (typeof value !== 'object' || value === null) {
    return;
  }
  if (steps.length > 0) {
    const [step, ...rest] = steps;
    if (step === '[]') {
      if (Array.isArray(value)) value.forEach((element) => rename(element, rest, property, wire));
    } else if (Object.hasOwn(value, step)) {
      rename(value[step], rest, property, wire);
    }
    return;
  }
  if (Object.hasOwn(value, property)) {
    const { [property]: renamed } = value;
    delete value[property];
    value[wire] ??= renamed;
  }
}

/** Props as plain data, with the wire's names where those of the structs differ. */
export function toWire(props: any, renamings: ReadonlyArray<Renaming> = []): any {
  const json = plain(props);
  for (const [path, property, wire] of renamings) {
    rename(json, path.replace(/\\[\\]/g, '.[]').split('.').filter((step) => step !== ''), property, wire);
  }
  return json;
}
`;
