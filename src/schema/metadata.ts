import { isJsonObject } from '../manifest/manifest-of';
import { didYouMean } from '../values/edit-distance';
import { kubernetesLabelProblem, kubernetesSubdomainProblem } from '../values/kubernetes-name';
import { jsonTypeName } from './json-value';
import { Walk } from './walk';

/** Fields of an object's metadata, with their types. */
const FIELDS: ReadonlyMap<string, 'string' | 'object' | 'list' | 'integer'> = new Map([
  ['name', 'string'], ['generateName', 'string'], ['namespace', 'string'], ['selfLink', 'string'], ['uid', 'string'], ['resourceVersion', 'string'],
  ['generation', 'integer'], ['creationTimestamp', 'string'], ['deletionTimestamp', 'string'], ['deletionGracePeriodSeconds', 'integer'],
  ['labels', 'object'], ['annotations', 'object'], ['ownerReferences', 'list'], ['finalizers', 'list'], ['managedFields', 'list'],
] as const);

const QUALIFIED_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?$/;
const ANNOTATIONS_LIMIT = 256 * 1024;

/** Judges `metadata` as the API server does for every object. */
export function checkMetadata(metadata: unknown, namespaced: boolean, walk: Walk): void {
  walk.path.push('metadata');
  if (!isJsonObject(metadata)) {
    if (metadata === undefined) report(walk, 'SCHEMA-REQUIRED', 'is missing', undefined, 'name');
    else report(walk, 'SCHEMA-TYPE', `must be an object, not ${jsonTypeName(metadata)}`, metadata);
  } else if (checkFields(metadata, walk)) {
    checkName(metadata, walk);
    checkNamespace(metadata.namespace, namespaced, walk);
    checkLabels(metadata.labels, walk);
    checkAnnotations(metadata.annotations, walk);
  }
  walk.path.pop();
}

function report(walk: Walk, code: string, message: string, value: unknown, ...below: string[]): void {
  const broken = code === 'SCHEMA-TYPE' || code === 'SCHEMA-REQUIRED';
  walk.report({ code, message, value, blocksCel: broken, untyped: code === 'SCHEMA-TYPE' }, ...below);
}

/** Unknown fields and wrong types; false where a type is wrong. */
function checkFields(metadata: Readonly<Record<string, unknown>>, walk: Walk): boolean {
  let sound = true;
  for (const [name, value] of Object.entries(metadata)) {
    const type = FIELDS.get(name);
    if (type === undefined) {
      const near = didYouMean(name, FIELDS.keys());
      walk.report({
        code: 'SCHEMA-UNKNOWN-FIELD',
        layer: 'unknownField',
        message: `the field "${name}" does not exist here`,
        remedy: near === undefined ? 'Remove it, or move it to where it belongs' : `Did you mean ${near}?`,
      }, name);
    } else if (value !== null && !hasType(value, type)) {
      sound = false;
      report(walk, 'SCHEMA-TYPE', `must be ${{ string: 'a string', object: 'an object', list: 'a list', integer: 'an integer' }[type]}, not ${jsonTypeName(value)}`, value, name);
    }
  }
  for (const name of ['labels', 'annotations']) {
    const map = metadata[name];
    if (!isJsonObject(map)) continue;
    for (const [key, value] of Object.entries(map)) {
      if (typeof value === 'string' || value === null) continue;
      sound = false;
      walk.report({
        code: 'SCHEMA-TYPE',
        message: `must be a string, not ${jsonTypeName(value)}`,
        value,
        remedy: typeof value === 'object' ? undefined : `Quote it: "${String(value)}"`,
        blocksCel: true,
        untyped: true,
      }, name, key);
    }
  }
  return sound;
}

function hasType(value: unknown, type: string): boolean {
  switch (type) {
    case 'string': return typeof value === 'string';
    case 'integer': return Number.isInteger(value);
    case 'list': return Array.isArray(value);
    default: return isJsonObject(value);
  }
}

function checkName(metadata: Readonly<Record<string, unknown>>, walk: Walk): void {
  const { name, generateName } = metadata;
  if (typeof name === 'string' && name !== '') {
    const problem = kubernetesSubdomainProblem(name);
    if (problem !== undefined) report(walk, 'SCHEMA-METADATA', `the name ${problem}`, name, 'name');
  } else if (typeof generateName !== 'string' || generateName === '') {
    report(walk, 'SCHEMA-REQUIRED', 'is missing', name, 'name');
  }
}

function checkNamespace(namespace: unknown, namespaced: boolean, walk: Walk): void {
  if (typeof namespace !== 'string' || namespace === '') return;
  const problem = namespaced ? kubernetesLabelProblem(namespace) : undefined;
  if (problem !== undefined) report(walk, 'SCHEMA-METADATA', `the namespace ${problem}`, namespace, 'namespace');
}

function qualifiedNameProblem(key: string): string | undefined {
  const slash = key.indexOf('/');
  const name = slash < 0 ? key : key.slice(slash + 1);
  if (slash >= 0) {
    const problem = kubernetesSubdomainProblem(key.slice(0, slash));
    if (problem !== undefined) return `has a prefix that ${problem}`;
  }
  if (name === '') return 'has an empty name';
  if (name.length > 63) return 'has a name longer than 63 characters';
  return QUALIFIED_NAME.test(name) ? undefined : 'is not letters, digits, "-", "_" and ".", with a letter or digit at both ends';
}

function checkLabels(labels: unknown, walk: Walk): void {
  if (!isJsonObject(labels)) return;
  for (const [key, value] of Object.entries(labels)) {
    const problem = qualifiedNameProblem(key);
    if (problem !== undefined) report(walk, 'SCHEMA-METADATA', `the label key ${problem}`, key, 'labels', key);
    if (typeof value !== 'string' || value === '') continue;
    if (value.length > 63) report(walk, 'SCHEMA-METADATA', 'the label value is longer than 63 characters', value, 'labels', key);
    else if (!QUALIFIED_NAME.test(value)) {
      report(walk, 'SCHEMA-METADATA', 'the label value is not letters, digits, "-", "_" and ".", with a letter or digit at both ends', value, 'labels', key);
    }
  }
}

function checkAnnotations(annotations: unknown, walk: Walk): void {
  if (!isJsonObject(annotations)) return;
  let size = 0;
  for (const [key, value] of Object.entries(annotations)) {
    const problem = qualifiedNameProblem(key.toLowerCase());
    if (problem !== undefined) report(walk, 'SCHEMA-METADATA', `the annotation key ${problem}`, key, 'annotations', key);
    size += Buffer.byteLength(key) + (typeof value === 'string' ? Buffer.byteLength(value) : 0);
  }
  if (size > ANNOTATIONS_LIMIT) report(walk, 'SCHEMA-METADATA', 'the annotations are larger than 256 KiB together', size, 'annotations');
}
