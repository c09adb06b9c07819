import { displayPointer, toPointer } from '../../src/diagnostics/field-path';
import { OpenApiSchema } from '../../src/releases/open-api-schema';
import { compileStructural } from '../../src/schema/structural';
import { Problem } from '../../src/schema/problem';
import { Walk } from '../../src/schema/walk';

/** `CODE place: message`, the shape that tests compare. */
export function textOf({ code, path, message }: Problem): string {
  return `${code} ${displayPointer(toPointer(path)) || '.'}: ${message}`;
}

/** What a schema finds in a value. */
export function problemsOf(schema: OpenApiSchema, value: unknown): Problem[] {
  const walk = new Walk();
  compileStructural(schema)(value, walk);
  return walk.problems;
}

/** As `problemsOf`, as texts. */
export function textsOf(schema: OpenApiSchema, value: unknown): string[] {
  return problemsOf(schema, value).map(textOf);
}

/** The codes that a schema finds in a value. */
export function codesOf(schema: OpenApiSchema, value: unknown): string[] {
  return problemsOf(schema, value).map((problem) => problem.code);
}
