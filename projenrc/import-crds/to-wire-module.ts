/** The one module of `imports/` that is not made of schemas: what constructs need to become plain data. */
export const TO_WIRE_TEXT = `
/** A copy without undefined values. Other objects than plain ones (tokens) stay as they are, to be resolved later. */
export function toWire(value: any): any {
  if (Array.isArray(value)) {
    return value.map(toWire);
  }
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).filter(([, child]) => child !== undefined).map(([key, child]) => [key, toWire(child)]));
}
`;
