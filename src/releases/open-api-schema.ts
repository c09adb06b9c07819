/** A CEL rule of a schema (`x-kubernetes-validations`). */
export interface CelRule {
  readonly rule: string;
  readonly message?: string;
  readonly messageExpression?: string;
  readonly reason?: string;
  readonly fieldPath?: string;
  readonly optionalOldSelf?: boolean;
}

/** A structural schema as CRDs have it: OpenAPI v3 with the extensions of Kubernetes, without prose. Never mutated. */
export interface OpenApiSchema {
  readonly 'type'?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly 'format'?: string;
  readonly 'nullable'?: boolean;
  readonly 'default'?: unknown;
  readonly 'enum'?: ReadonlyArray<unknown>;
  readonly 'pattern'?: string;
  readonly 'minLength'?: number;
  readonly 'maxLength'?: number;
  readonly 'minimum'?: number;
  readonly 'maximum'?: number;
  readonly 'exclusiveMinimum'?: boolean;
  readonly 'exclusiveMaximum'?: boolean;
  readonly 'multipleOf'?: number;
  readonly 'minItems'?: number;
  readonly 'maxItems'?: number;
  readonly 'uniqueItems'?: boolean;
  readonly 'minProperties'?: number;
  readonly 'maxProperties'?: number;
  readonly 'required'?: ReadonlyArray<string>;
  readonly 'properties'?: Readonly<Record<string, OpenApiSchema>>;
  readonly 'additionalProperties'?: OpenApiSchema | boolean;
  readonly 'items'?: OpenApiSchema;
  readonly 'oneOf'?: ReadonlyArray<OpenApiSchema>;
  readonly 'anyOf'?: ReadonlyArray<OpenApiSchema>;
  readonly 'allOf'?: ReadonlyArray<OpenApiSchema>;
  readonly 'not'?: OpenApiSchema;
  readonly 'x-kubernetes-validations'?: ReadonlyArray<CelRule>;
  readonly 'x-kubernetes-list-type'?: 'atomic' | 'set' | 'map';
  readonly 'x-kubernetes-list-map-keys'?: ReadonlyArray<string>;
  readonly 'x-kubernetes-map-type'?: 'atomic' | 'granular';
  readonly 'x-kubernetes-int-or-string'?: boolean;
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean;
  readonly 'x-kubernetes-embedded-resource'?: boolean;
}
