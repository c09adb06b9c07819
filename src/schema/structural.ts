import { OpenApiSchema } from '../releases/open-api-schema';
import { combinationChecks } from './combination';
import { Compilation } from './compilation';
import { enumCheck } from './enumeration';
import { listChecks } from './list-check';
import { numberChecks } from './number-check';
import { objectChecks } from './object-check';
import { stringChecks } from './string-check';
import { typeCheck } from './type-check';
import { Check } from './walk';

/**
 * Compiles what a schema says of shape: types, required fields, enums, patterns, bounds, combinations, uniqueness in
 * lists, unknown fields. The check trusts nothing about the value; it recurses as deep as the schema, never as the value.
 */
export function compileStructural(schema: OpenApiSchema, compilation: Compilation = { closed: true }): Check {
  const type = typeCheck(schema);
  const checks: Check[] = [
    ...enumCheck(schema),
    ...stringChecks(schema),
    ...numberChecks(schema),
    ...listChecks(schema, compilation, compileStructural),
    ...objectChecks(schema, compilation, compileStructural),
    ...combinationChecks(schema, compileStructural),
  ];
  return (value, walk) => {
    if (type && !type(value, walk)) return;
    if (value === null) return;
    for (const check of checks) check(value, walk);
  };
}

