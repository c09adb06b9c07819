import { OpenApiSchema } from './open-api-schema';

/** One served version of a kind, as its CRD declares it. */
export interface CrdSchema {
  readonly group: string;
  readonly kind: string;
  /** `group/Kind`. */
  readonly groupKind: string;
  /** `v1beta1`. */
  readonly version: string;
  /** `istio`, or the channel of the Gateway API that this schema is of. */
  readonly channel: string;
  readonly namespaced: boolean;
  /** Whether objects are stored in this version. */
  readonly storage: boolean;
  readonly deprecated: boolean;
  /** What the API server answers to a client that still uses a deprecated version. */
  readonly deprecationWarning?: string;
  /** Whether `status` is a subresource: then the API server drops it from what a client applies. */
  readonly statusSubresource: boolean;
  /** The schema of the whole object. Versions with equal schemas have the same object here, so results can be kept by identity. */
  readonly schema: OpenApiSchema;
}
