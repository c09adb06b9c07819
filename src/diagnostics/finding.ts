import { Origin } from './origin';
import { Severity } from './severity';

/** Names one object of the configuration. */
export interface Subject {
  readonly apiVersion: string;
  readonly kind: string;
  /** Empty for cluster-scoped objects. */
  readonly namespace: string;
  readonly name: string;
}

/** Another place that has to do with a finding. */
export interface RelatedPlace {
  readonly subject: Subject;
  readonly message: string;
  readonly pointer?: string;
  readonly origin?: Origin;
}

/**
 * Which gate would have said it: the API server's layers, Istio's admission webhook, Istio's analyzers,
 * istiod reading its mesh config, or this library alone.
 */
export type Layer =
  | 'parse'
  | 'structural'
  | 'listType'
  | 'unknownField'
  | 'cel'
  | 'release'
  | 'webhook'
  | 'meshConfig'
  | 'analysis'
  | 'practice';

/** One thing found: what is wrong, where, and what would be right. */
export interface Finding {
  /** Stable code: `VS-006` (the webhook catalogue), `IST0101` (Istio's analyzers), `SCHEMA-*`, `MESH-*` (our own). */
  readonly code: string;
  readonly severity: Severity;
  readonly layer: Layer;
  /** What is wrong, one sentence, without the place. */
  readonly message: string;
  /** What would be right. */
  readonly remedy?: string;
  /** The offending value, if the finding is about one; never a secret. */
  readonly value?: unknown;
  readonly subject?: Subject;
  /** JSON Pointer into the subject; `''` is the object itself. */
  readonly pointer: string;
  readonly related?: ReadonlyArray<RelatedPlace>;
  readonly origin?: Origin;
  /** Where to read on. */
  readonly docs?: string;
  /** Why it does not count, when it was acknowledged. */
  readonly acknowledged?: string;
}
