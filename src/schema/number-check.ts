import { OpenApiSchema } from '../releases/open-api-schema';
import { Check } from './walk';

const INTEGER_RANGES: Readonly<Record<string, readonly [number, number]>> = {
  int32: [-2147483648, 2147483647],
  int64: [-9223372036854775808, 9223372036854775807],
};

/** Bounds, `multipleOf` and integer formats of numbers; other values pass. */
export function numberChecks(schema: OpenApiSchema): Check[] {
  const checks: Check[] = [];
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format } = schema;
  const bound = (fails: (value: number) => boolean, message: string) => {
    checks.push((value, walk) => {
      if (typeof value === 'number' && fails(value)) walk.report({ code: 'SCHEMA-RANGE', message, value });
    });
  };
  if (minimum !== undefined) {
    if (exclusiveMinimum) bound((value) => value <= minimum, `must be greater than ${minimum}`);
    else bound((value) => value < minimum, `must be ${minimum} or more`);
  }
  if (maximum !== undefined) {
    if (exclusiveMaximum) bound((value) => value >= maximum, `must be less than ${maximum}`);
    else bound((value) => value > maximum, `must be ${maximum} or less`);
  }
  if (multipleOf !== undefined) bound((value) => value % multipleOf !== 0, `must be a multiple of ${multipleOf}`);
  const range = format !== undefined && Object.hasOwn(INTEGER_RANGES, format) ? INTEGER_RANGES[format] : undefined;
  if (range) bound((value) => value < range[0] || value > range[1], `does not fit in ${format === 'int32' ? '32' : '64'} bits`);
  return checks;
}
