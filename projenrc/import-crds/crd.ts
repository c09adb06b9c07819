import { OpenApiSchema } from './open-api-schema';

/** One version of a custom resource in one channel, as its CRD declares it. */
export interface CrdVersion {
  readonly name: string;
  readonly storage: boolean;
  readonly deprecated: boolean;
  readonly deprecationWarning?: string;
  readonly statusSubresource: boolean;
  readonly schema: OpenApiSchema;
}

/** One kind in one channel, with the versions that are served. */
export interface Crd {
  readonly channel: string;
  readonly group: string;
  readonly kind: string;
  readonly plural: string;
  readonly namespaced: boolean;
  /** Newest first. */
  readonly versions: ReadonlyArray<CrdVersion>;
}

const STAGES = ['alpha', 'beta', ''];

function rank(version: string): number[] {
  const match = /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(version);
  if (!match) {
    throw new Error(`not a Kubernetes API version: ${version}`);
  }
  return [STAGES.indexOf(match[2] ?? ''), Number(match[1]), Number(match[3] ?? 0)];
}

/** Orders API versions as Kubernetes does (v1 before v1beta1 before v1alpha2), newest first. */
export function newestFirst(a: string, b: string): number {
  const [left, right] = [rank(a), rank(b)];
  for (let i = 0; i < left.length; i++) {
    if (left[i] !== right[i]) {
      return right[i] - left[i];
    }
  }
  return 0;
}

interface CrdDocument {
  readonly kind?: string;
  readonly spec: {
    readonly group: string;
    readonly scope: string;
    readonly names: { readonly kind: string; readonly plural: string };
    readonly versions: ReadonlyArray<{
      readonly name: string;
      readonly served: boolean;
      readonly storage: boolean;
      readonly deprecated?: boolean;
      readonly deprecationWarning?: string;
      readonly subresources?: { readonly status?: unknown };
      readonly schema: { readonly openAPIV3Schema: OpenApiSchema };
    }>;
  };
}

/** Reads a YAML document; undefined for anything but a CRD that serves something. */
export function tryParseCrd(document: unknown, channel: string): Crd | undefined {
  const crd = document as CrdDocument | null;
  if (crd?.kind !== 'CustomResourceDefinition') {
    return undefined;
  }
  const { group, scope, names, versions } = crd.spec;
  const served = versions.filter((version) => version.served);
  if (served.length === 0) {
    return undefined;
  }
  return {
    channel,
    group,
    kind: names.kind,
    plural: names.plural,
    namespaced: scope === 'Namespaced',
    versions: served
      .map((version) => ({
        name: version.name,
        storage: version.storage,
        deprecated: version.deprecated ?? false,
        deprecationWarning: version.deprecationWarning,
        statusSubresource: version.subresources?.status !== undefined,
        schema: version.schema.openAPIV3Schema,
      }))
      .sort((a, b) => newestFirst(a.name, b.name)),
  };
}
