import { Finding } from '../diagnostics/finding';
import { Origin } from '../diagnostics/origin';
import { LineIndex, Place } from './line-index';
import { JsonObject, Manifest } from './manifest';
import { isJsonObject, manifestOf, ManifestOfOptions } from './manifest-of';
import { ParsedDocument } from './parse-document';
import { parseDocuments } from './parse-documents';
import { DEFAULT_READ_LIMIT, ReadLimit } from './read-limit';
import { DocumentText, splitDocuments } from './split-documents';
import { YamlSource } from './yaml-source';

/** What a text is read with. */
export interface ReadYamlOptions extends Omit<ManifestOfOptions, 'origin'> {
  /** Name of the text in origins. @default - none */
  readonly file?: string;
  readonly limit?: ReadLimit;
}

/** What a text holds. */
export interface ReadYamlResult {
  /** Objects in the order of the text, those of lists one by one. */
  readonly manifests: ReadonlyArray<Manifest>;
  /** What could not be read, or would be lost. */
  readonly findings: ReadonlyArray<Finding>;
  /** The text, for places of fields. */
  readonly source: YamlSource;
}

/** Lists in lists are unheard of; more levels than this are refused. */
const MAX_LIST_LEVELS = 8;

/** Reads one text. One instance per call; keeps what is found so far. */
class YamlReader {
  public readonly manifests: Manifest[] = [];
  public readonly findings: Finding[] = [];
  public readonly source: YamlSource;
  private readonly limit: Required<ReadLimit>;

  constructor(
    text: string,
    private readonly options: ReadYamlOptions,
  ) {
    this.limit = { ...DEFAULT_READ_LIMIT, ...options.limit };
    this.source = new YamlSource(text, this.limit.depth);
  }

  public finding(code: string, message: string, origin: Origin, more: Partial<Finding> = {}): void {
    this.findings.push({ code, severity: 'error', layer: 'parse', message, pointer: '', origin, ...more });
  }

  public at(line: number, column: number): Origin {
    return this.options.file === undefined ? { line, column } : { file: this.options.file, line, column };
  }

  public readAll(documents: ReadonlyArray<DocumentText>): void {
    parseDocuments(documents, this.limit).forEach((parsed, index) => this.read(documents[index], parsed));
  }

  private read(document: DocumentText, { values, problems }: ParsedDocument): void {
    const lines = problems.length > 0 ? new LineIndex(document.text) : undefined;
    for (const problem of problems) {
      const place = lines?.placeOf(problem.offset) ?? { line: 1, column: 1 };
      const origin = this.at(place.line + document.linesBefore, place.column);
      const remedy = problem.remedy === undefined ? {} : { remedy: problem.remedy };
      this.finding(problem.code, problem.message, origin, { pointer: problem.pointer, ...remedy });
    }
    for (const value of values) {
      if (value === null || value === undefined) continue;
      const place = firstContent(document.text);
      const origin = this.at(place.line + document.linesBefore, place.column);
      if (isJsonObject(value)) this.object(value, document, '', origin, 0);
      else this.finding('PARSE-KIND', `The document is ${Array.isArray(value) ? 'a list' : 'a plain value'}, not an object`, origin);
    }
  }

  private object(object: JsonObject, document: DocumentText, prefix: string, origin: Origin, level: number): void {
    const { kind, apiVersion, items } = object;
    if (typeof kind !== 'string' || kind === '' || typeof apiVersion !== 'string' || apiVersion === '') {
      const missing = [typeof apiVersion === 'string' && apiVersion !== '' ? '' : 'apiVersion', typeof kind === 'string' && kind !== '' ? '' : 'kind'];
      const names = missing.filter((name) => name !== '');
      // With neither, nobody meant it as one: values of a chart, settings of a tool.
      const severity = names.length === 2 ? 'info' : 'warning';
      this.finding('PARSE-KIND', `This is no Kubernetes object and was left out: it has no ${names.join(' and ')}`, origin, { severity, pointer: prefix });
      return;
    }
    if (kind.endsWith('List') && (Array.isArray(items) || (kind === 'List' && (items === null || items === undefined)))) {
      this.list(kind, apiVersion, Array.isArray(items) ? items : [], document, prefix, level);
      return;
    }
    // Where even the text is smaller, nobody has to measure. Without anchors, an object is no larger than its text, give or take quotes.
    if (document.text.length > this.limit.objectSize / 8 && JSON.stringify(object).length > this.limit.objectSize) {
      this.finding('PARSE-LIMIT', `The object is larger than ${this.limit.objectSize} characters, and the API server takes no such request`, origin, { pointer: prefix });
      return;
    }
    const { defaultNamespace, cluster } = this.options;
    this.manifests.push(manifestOf(object, { defaultNamespace, cluster, origin }));
    this.source.add(origin, document, prefix);
  }

  private list(kind: string, apiVersion: string, items: ReadonlyArray<unknown>, document: DocumentText, prefix: string, level: number): void {
    const itemKind = kind.slice(0, -'List'.length);
    items.forEach((item, index) => {
      const pointer = `${prefix}/items/${index}`;
      const place = this.source.locateIn(document, pointer);
      const origin = this.at(place.line, place.column);
      if (!isJsonObject(item)) {
        this.finding('PARSE-KIND', `Item ${index} of the list is not an object`, origin, { pointer });
      } else if (level >= MAX_LIST_LEVELS) {
        this.finding('PARSE-LIMIT', `Lists are nested deeper than ${MAX_LIST_LEVELS} levels`, origin, { pointer });
      } else {
        // Items of a typed list may leave out what the list says for all.
        const whole = itemKind === '' || ('kind' in item && 'apiVersion' in item) ? item : { apiVersion, kind: itemKind, ...item };
        this.object(whole, document, pointer, origin, level + 1);
      }
    });
  }
}

/** Place of the first line of a document that is neither blank, comment, directive nor a bare marker. */
function firstContent(text: string): Place {
  let line = 1;
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    const content = /^(?:---(?=[ \t\r]|$))?[ \t]*/.exec(text.slice(start, Math.min(stop, start + 256)))?.[0].length ?? 0;
    const first = text[start + content];
    if (start + content < stop && first !== '#' && first !== '%' && first !== '\r') return { line, column: content + 1 };
    line++;
    start = stop + 1;
  }
  return { line: 1, column: 1 };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The objects of a YAML (or JSON) text, read as Kubernetes reads it: several documents, lists one by one, empty documents passed
 * over. Never throws: what is wrong with the text is a finding with its place, and spoils its own document only.
 */
export function readYaml(input: string | Uint8Array, options: ReadYamlOptions = {}): ReadYamlResult {
  const decoded = typeof input === 'string' ? input : decode(input);
  const text = (decoded ?? '').replace(/^\uFEFF/, '');
  const reader = new YamlReader(text, options);
  const nul = text.indexOf('\0');
  if (decoded === undefined) {
    reader.finding('PARSE-ENCODING', 'The text is not UTF-8', reader.at(1, 1), { remedy: 'Save the file as UTF-8, or leave binary files out' });
  } else if (nul >= 0) {
    const place = new LineIndex(text).placeOf(nul);
    reader.finding('PARSE-ENCODING', 'The text has a NUL character: this is a binary file', reader.at(place.line, place.column));
  } else {
    reader.readAll(splitDocuments(text));
  }
  return { manifests: reader.manifests, findings: reader.findings, source: reader.source };
}
