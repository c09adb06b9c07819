import { getScalarValue, loadAll, SCALAR_STYLE, ScalarEvent, YAMLException } from 'js-yaml';
import { toPointer } from '../diagnostics/field-path';
import { ReadLimit } from './read-limit';
import { KUBERNETES_SCHEMA } from './yaml-schema';
import { YamlNode, yamlTree } from './yaml-tree';

/** Something wrong with the text of a document, at an offset into it. */
export interface DocumentProblem {
  readonly code: 'PARSE-SYNTAX' | 'PARSE-DUPLICATE-KEY' | 'PARSE-LIMIT';
  readonly message: string;
  readonly remedy?: string;
  readonly offset: number;
  readonly pointer: string;
}

/** What a document's text says: values (one, or several where `...` ends one), or problems, or both. */
export interface ParsedDocument {
  readonly values: ReadonlyArray<unknown>;
  readonly problems: ReadonlyArray<DocumentProblem>;
}

const DUPLICATE = 'duplicated mapping key';

/** The text of a key, resolved as Kubernetes does (`y` is `true`). */
export function keyTextOf(text: string): (event: ScalarEvent) => string | undefined {
  return (event) => {
    const source = getScalarValue(text, event);
    if (event.style !== SCALAR_STYLE.PLAIN || event.tagStart >= 0) return source;
    try {
      const { value } = KUBERNETES_SCHEMA.resolveImplicitScalarTag(source);
      return typeof value === 'number' || typeof value === 'boolean' ? String(value) : source;
    } catch {
      return source;
    }
  };
}

function duplicateKeys(text: string, limit: Required<ReadLimit>): DocumentProblem[] {
  const problems: DocumentProblem[] = [];
  const visit = (node: YamlNode, path: ReadonlyArray<string | number>) => {
    const seen = new Set<string>();
    for (const member of node.members ?? []) {
      if (member.key === undefined) continue;
      const at = [...path, member.key];
      if (seen.has(member.key) && member.key !== '<<') {
        const message = `The key "${member.key}" is there twice in one mapping; the first value would be lost`;
        problems.push({ code: 'PARSE-DUPLICATE-KEY', message, remedy: 'Remove one of them, or merge their values', offset: member.start, pointer: toPointer(at) });
      }
      seen.add(member.key);
      visit(member.value, at);
    }
    (node.items ?? []).forEach((item, index) => visit(item, [...path, index]));
  };
  const root = yamlTree(text, limit.depth, keyTextOf(text));
  if (root) visit(root, []);
  return problems;
}

/** Why a value is too large or deep once its aliases are written out (or never ends), if it is. */
function expansionProblem(value: unknown, limit: Required<ReadLimit>): string | undefined {
  const sizes = new Map<object, { readonly nodes: number; readonly depth: number }>();
  const open = new Set<object>();
  const tooMuch = `has more than ${limit.nodes} values when its aliases are written out`;
  // Recursion is bounded: each level is at least one level of the text or of an alias, and open objects are never entered again.
  const measure = (node: unknown, level: number): { readonly nodes: number; readonly depth: number } | string => {
    if (typeof node !== 'object' || node === null) return { nodes: 1, depth: 1 };
    const known = sizes.get(node);
    if (known) return known;
    if (open.has(node)) return 'has an alias to a value that contains the alias';
    if (level > limit.depth) return `is nested deeper than ${limit.depth} levels when its aliases are written out`;
    open.add(node);
    let nodes = 1;
    let depth = 0;
    for (const child of Object.values(node)) {
      const size = measure(child, level + 1);
      if (typeof size === 'string') return size;
      nodes += size.nodes;
      depth = Math.max(depth, size.depth);
      if (nodes > limit.nodes) return tooMuch;
    }
    open.delete(node);
    const result = { nodes, depth: depth + 1 };
    sizes.set(node, result);
    return result;
  };
  const size = measure(value, 1);
  if (typeof size === 'string') return size;
  return size.depth > limit.depth ? `is nested deeper than ${limit.depth} levels when its aliases are written out` : undefined;
}

function load(text: string, limit: Required<ReadLimit>, json: boolean): unknown[] {
  return loadAll(text, { schema: KUBERNETES_SCHEMA, maxDepth: limit.depth, json });
}

function problemOf(error: unknown): DocumentProblem {
  if (!(error instanceof YAMLException)) {
    const message = error instanceof RangeError ? 'is too large to be read' : `is no YAML that Kubernetes reads: ${error instanceof Error ? error.message : String(error)}`;
    return { code: error instanceof RangeError ? 'PARSE-LIMIT' : 'PARSE-SYNTAX', message: `The document ${message}`, offset: 0, pointer: '' };
  }
  const offset = error.mark?.position ?? 0;
  if (/exceeded max|abnormal merge/.test(error.reason)) {
    return { code: 'PARSE-LIMIT', message: `The document is refused: ${error.reason}`, offset, pointer: '' };
  }
  return { code: 'PARSE-SYNTAX', message: `The document is no valid YAML: ${error.reason}`, offset, pointer: '' };
}

/** Reads the text of one document. Never throws: what can't be read is a problem. */
export function parseDocument(text: string, limit: Required<ReadLimit>): ParsedDocument {
  let values: unknown[];
  let problems: DocumentProblem[] = [];
  try {
    values = load(text, limit, false);
  } catch (error) {
    if (!(error instanceof YAMLException) || error.reason !== DUPLICATE) return { values: [], problems: [problemOf(error)] };
    try {
      problems = duplicateKeys(text, limit);
      values = load(text, limit, true);
    } catch (second) {
      return { values: [], problems: [problemOf(second)] };
    }
    if (problems.length === 0) problems = [problemOf(error)];
  }
  // Only an anchor can make a document larger than its text.
  if (text.includes('&') && text.includes('*')) {
    const problem = values.map((value) => expansionProblem(value, limit)).find((one) => one !== undefined);
    if (problem !== undefined) {
      return { values: [], problems: [{ code: 'PARSE-LIMIT', message: `The document ${problem}`, remedy: 'Write the values out instead of nesting aliases', offset: 0, pointer: '' }] };
    }
  }
  return { values, problems };
}

