import { TypeGenerator } from 'json2jsii';

/** `HTTPRoute` → `HttpRoute`, as jsii wants names of types. */
export function typeName(kind: string): string {
  return TypeGenerator.normalizeTypeName(kind);
}
