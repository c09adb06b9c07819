import { loadAll } from 'js-yaml';
import { parseDocument, ParsedDocument } from './parse-document';
import { ReadLimit } from './read-limit';
import { DocumentText } from './split-documents';
import { KUBERNETES_SCHEMA } from './yaml-schema';

/** Characters that are parsed at once. Each call of the parser costs as much as a small document does. */
const BATCH = 64 * 1024;

/** Texts in which one document is not just one value: anchors, directives, ends of documents. */
const SPECIAL = /[&%]|^\.\.\./m;

const ONLY_COMMENTS = /^(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*(?:#.*)?$/;

/**
 * Reads the documents of a stream, in their order; each as `parseDocument` does. Plain ones are parsed many at a time, and one by one only
 * where something is wrong with a batch.
 */
export function parseDocuments(documents: ReadonlyArray<DocumentText>, limit: Required<ReadLimit>): ParsedDocument[] {
  const parsed: ParsedDocument[] = [];
  let batch: DocumentText[] = [];
  let length = 0;
  const flush = () => {
    // Not spread into push: there may be more documents than a call has arguments.
    for (const one of parseBatch(batch, limit) ?? batch.map(({ text }) => parseDocument(text, limit))) parsed.push(one);
    batch = [];
    length = 0;
  };
  for (const document of documents) {
    if (length > 0 && length + document.text.length > BATCH) flush();
    batch.push(document);
    length += document.text.length;
  }
  flush();
  return parsed;
}

/** Undefined where the documents have to be looked at one by one. */
function parseBatch(documents: ReadonlyArray<DocumentText>, limit: Required<ReadLimit>): ParsedDocument[] | undefined {
  const text = documents.map((document) => document.text).join('');
  if (documents.length < 2 || SPECIAL.test(text)) return undefined;
  // Only what stands before the first marker can be no document at all.
  const blank = ONLY_COMMENTS.test(documents[0].text.slice(0, 4096)) && ONLY_COMMENTS.test(documents[0].text) ? 1 : 0;
  let values: unknown[];
  try {
    values = loadAll(text, { schema: KUBERNETES_SCHEMA, maxDepth: limit.depth });
  } catch {
    return undefined;
  }
  if (values.length !== documents.length - blank) return undefined;
  return documents.map((_document, index) => ({ values: index < blank ? [] : [values[index - blank]], problems: [] }));
}
