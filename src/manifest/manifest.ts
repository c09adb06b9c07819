import { Origin } from '../diagnostics/origin';

/** A JSON object as it came in. Nothing about its shape is known. */
export interface JsonObject {
  readonly [key: string]: unknown;
}

/**
 * One Kubernetes object, located. `object` is what was written (or, after `schema/defaulting`, what the API
 * server would store: same type, other content); never mutated.
 */
export interface Manifest {
  readonly apiVersion: string;
  /** API group, `''` for the core group. */
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** `group/Kind` (`networking.istio.io/Gateway`), or just `Kind` in the core group (`Service`). */
  readonly groupKind: string;
  readonly name: string;
  /** `''` for cluster-scoped kinds; the reader's default namespace where a namespaced object names none. */
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** RFC 3339, where given. */
  readonly creationTimestamp?: string;
  readonly object: JsonObject;
  readonly origin: Origin;
  /** Cluster the object belongs to, where several are looked at together. @default - '' (one cluster) */
  readonly cluster?: string;
}
