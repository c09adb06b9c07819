import { CrdSchema } from '../releases/crd-schema';
import { OpenApiSchema } from '../releases/open-api-schema';
import { JsonObject } from '../manifest/manifest';
import { compileCel } from './cel/check';
import { compileDefaulting, Defaulting } from './defaulting';
import { checkMetadata } from './metadata';
import { Problem } from './problem';
import { compileStructural } from './structural';
import { Check, Walk } from './walk';

/** What came of checking one object. */
export interface ObjectVerdict {
  readonly problems: ReadonlyArray<Problem>;
  /** The object as the API server would store it: defaults filled in, nulls dropped, `status` left out. */
  readonly stored: JsonObject;
}

const compiled = new WeakMap<OpenApiSchema, ObjectSchema>();

/** The schema of one kind and version, compiled to functions at its first use and kept. */
export class ObjectSchema {
  public static of(crd: CrdSchema): ObjectSchema {
    let schema = compiled.get(crd.schema);
    if (!schema) {
      schema = new ObjectSchema(crd);
      compiled.set(crd.schema, schema);
    }
    return schema;
  }

  private readonly defaulting: Defaulting | undefined;
  private readonly structural: Check;
  private readonly cel: Check | undefined;
  private readonly namespaced: boolean;
  private readonly dropsStatus: boolean;

  private constructor(crd: CrdSchema) {
    const schema = completed(crd.schema, crd.statusSubresource);
    this.defaulting = compileDefaulting(schema);
    this.structural = compileStructural(schema);
    this.cel = compileCel(schema);
    this.namespaced = crd.namespaced;
    this.dropsStatus = crd.statusSubresource;
  }

  /** Judges an object in the API server's order. */
  public check(object: JsonObject): ObjectVerdict {
    const walk = new Walk();
    const stored = this.store(object);
    this.structural(stored, walk);
    checkMetadata(stored.metadata, this.namespaced, walk);
    if (this.cel && !walk.problems.some((problem) => problem.blocksCel)) this.cel(stored, walk);
    return { problems: walk.problems, stored };
  }

  private store(object: JsonObject): JsonObject {
    let given = object;
    if (this.dropsStatus && Object.hasOwn(object, 'status')) {
      const { status: _dropped, ...rest } = object;
      given = rest;
    }
    return (this.defaulting ? this.defaulting(given) : given) as JsonObject;
  }
}

/** What the API server knows of every object, whether the CRD says it or not. `metadata` is judged by itself. */
function completed(schema: OpenApiSchema, dropsStatus: boolean): OpenApiSchema {
  const { status, ...properties } = schema.properties ?? {};
  return {
    ...schema,
    type: 'object',
    properties: {
      ...properties,
      ...(status && !dropsStatus ? { status } : {}),
      apiVersion: { type: 'string' },
      kind: { type: 'string' },
      metadata: { 'type': 'object', 'x-kubernetes-preserve-unknown-fields': true },
    },
  };
}
