import { Origin } from '../diagnostics/origin';
import { isClusterScoped } from './cluster-scope';
import { JsonObject, Manifest } from './manifest';

/** What the object itself does not say. */
export interface ManifestOfOptions {
  /** Where the object came from. @default - nowhere known */
  readonly origin?: Origin;
  /** Namespace of namespaced objects that name none. @default 'default' */
  readonly defaultNamespace?: string;
  /** Cluster the object belongs to. @default - one cluster */
  readonly cluster?: string;
}

/** Whether the value is a JSON object (neither null nor a list). */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textsOf(value: unknown): Readonly<Record<string, string>> {
  if (!isJsonObject(value)) return {};
  // fromEntries defines properties, so that a key `__proto__` stays a key.
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** One object as a manifest. Total: what is missing or of another type reads as empty, and is for the schema to report. */
export function manifestOf(object: JsonObject, options: ManifestOfOptions = {}): Manifest {
  const apiVersion = textOf(own(object, 'apiVersion'));
  const kind = textOf(own(object, 'kind'));
  const slash = apiVersion.indexOf('/');
  const group = slash < 0 ? '' : apiVersion.slice(0, slash);
  const groupKind = group === '' ? kind : `${group}/${kind}`;
  const rawMetadata = own(object, 'metadata');
  const metadata: JsonObject = isJsonObject(rawMetadata) ? rawMetadata : {};
  const named = textOf(own(metadata, 'namespace'));
  const creationTimestamp = textOf(own(metadata, 'creationTimestamp'));
  return {
    apiVersion,
    group,
    version: apiVersion.slice(slash + 1),
    kind,
    groupKind,
    name: textOf(own(metadata, 'name')),
    namespace: isClusterScoped(groupKind) ? '' : named || (options.defaultNamespace ?? 'default'),
    labels: textsOf(own(metadata, 'labels')),
    annotations: textsOf(own(metadata, 'annotations')),
    ...(creationTimestamp === '' ? {} : { creationTimestamp }),
    object,
    origin: options.origin ?? {},
    ...(options.cluster === undefined ? {} : { cluster: options.cluster }),
  };
}

function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
