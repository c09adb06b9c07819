import { Event, EVENT_ID, parseEvents, ScalarEvent } from 'js-yaml';

/** A node of a YAML document with the place where it starts. */
export interface YamlNode {
  /** Offset of the first character into the document's text. */
  readonly start: number;
  /** Members of a mapping in their order, duplicates included. */
  readonly members?: ReadonlyArray<YamlMember>;
  readonly items?: ReadonlyArray<YamlNode>;
}

/** A key of a mapping, and what it holds. */
export interface YamlMember {
  /** The key as text; undefined for keys that are no plain text (aliases, collections). */
  readonly key?: string;
  /** Offset of the key's first character. */
  readonly start: number;
  readonly value: YamlNode;
}

interface OpenNode {
  readonly kind: 'document' | 'mapping' | 'sequence';
  readonly start: number;
  readonly members: YamlMember[];
  readonly items: YamlNode[];
  pending?: { readonly key?: string; readonly start: number };
}

function firstOffset(...offsets: number[]): number {
  const known = offsets.filter((offset) => offset >= 0);
  return known.length === 0 ? -1 : Math.min(...known);
}

function startOf(event: Event, text: string): number {
  switch (event.type) {
    case EVENT_ID.SCALAR: {
      const before = event.valueStart > 0 ? text[event.valueStart - 1] : '';
      const quoted = event.style === 2 || event.style === 3;
      const value = quoted && (before === '"' || before === "'") ? event.valueStart - 1 : event.valueStart;
      return firstOffset(value, event.anchorStart > 0 ? event.anchorStart - 1 : -1, event.tagStart);
    }
    case EVENT_ID.ALIAS:
      return event.anchorStart - 1;
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      return event.start;
    default:
      return -1;
  }
}

/**
 * The nodes of one document with their places. Aliases and merged keys are not followed: they have a place of their own.
 *
 * @param keyOf text of a scalar as a key
 * @throws if the text is no YAML
 */
export function yamlTree(text: string, maxDepth: number, keyOf: (event: ScalarEvent) => string | undefined): YamlNode | undefined {
  const stack: OpenNode[] = [];
  let root: YamlNode | undefined;
  let last = 0;
  const add = (node: YamlNode, key?: string) => {
    const parent = stack[stack.length - 1];
    if (parent === undefined || parent.kind === 'document') {
      root ??= node;
    } else if (parent.kind === 'sequence') {
      parent.items.push(node);
    } else if (parent.pending) {
      parent.members.push({ ...parent.pending, value: node });
      parent.pending = undefined;
    } else {
      parent.pending = { key, start: node.start };
    }
  };
  for (const event of parseEvents(text, { maxDepth })) {
    const at = startOf(event, text);
    // An empty value has no place; what stood before it is the nearest one.
    if (at >= 0) last = at;
    const start = at >= 0 ? at : last;
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        if (root) return root;
        stack.push({ kind: 'document', start, members: [], items: [] });
        break;
      case EVENT_ID.MAPPING:
        stack.push({ kind: 'mapping', start, members: [], items: [] });
        break;
      case EVENT_ID.SEQUENCE:
        stack.push({ kind: 'sequence', start, members: [], items: [] });
        break;
      case EVENT_ID.SCALAR:
        add({ start }, keyOf(event));
        break;
      case EVENT_ID.ALIAS:
        add({ start });
        break;
      case EVENT_ID.POP: {
        const node = stack.pop();
        if (node?.kind === 'mapping') add({ start: node.start, members: node.members });
        else if (node?.kind === 'sequence') add({ start: node.start, items: node.items });
        break;
      }
    }
  }
  return root;
}
