import { isJsonObject } from '../../manifest/manifest-of';
import { OpenApiSchema } from '../../releases/open-api-schema';
import { CelDouble, CelValue } from './value';

/** Turns a JSON value into what CEL sees of it. */
export type CelConversion = (value: unknown) => CelValue;

/**
 * Compiles the conversion of values of a schema. JSON is used as it is, except that numbers of type `number` are
 * doubles to CEL.
 *
 * @returns undefined where there is nothing to convert
 */
export function compileConversion(schema: OpenApiSchema): CelConversion | undefined {
  if (schema.type === 'number') return (value) => (typeof value === 'number' ? new CelDouble(value) : (value as CelValue));
  const item = schema.items && compileConversion(schema.items);
  if (item) return (value) => (Array.isArray(value) ? value.map(item) : (value as CelValue));
  const additional = typeof schema.additionalProperties === 'object' ? compileConversion(schema.additionalProperties) : undefined;
  const properties = new Map<string, CelConversion>();
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const convert = compileConversion(property);
    if (convert) properties.set(name, convert);
  }
  if (properties.size === 0 && !additional) return undefined;
  return (value) => {
    if (!isJsonObject(value)) return value as CelValue;
    return Object.fromEntries(Object.keys(value).map((name): [string, CelValue] => {
      const convert = properties.get(name) ?? additional;
      return [name, convert ? convert(value[name]) : (value[name] as CelValue)];
    }));
  };
}
