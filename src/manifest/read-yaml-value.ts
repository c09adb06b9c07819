import { Finding } from '../diagnostics/finding';
import { LineIndex } from './line-index';
import { parseDocument } from './parse-document';
import { DEFAULT_READ_LIMIT, ReadLimit } from './read-limit';

/** What a text of one value is read with. */
export interface ReadYamlValueOptions {
  /** Name of the text in origins. @default - none */
  readonly file?: string;
  readonly limit?: ReadLimit;
}

/** One value, and what is wrong with its text. */
export interface ReadYamlValueResult {
  /** Undefined when the text is empty or can't be read. */
  readonly value: unknown;
  readonly findings: ReadonlyArray<Finding>;
}

/**
 * The value of a YAML text that is no object of Kubernetes (a mesh config, an annotation, Helm values), read as Kubernetes and istiod read it. Never
 * throws: what is wrong with the text is a finding with its place.
 */
export function readYamlValue(text: string, options: ReadYamlValueOptions = {}): ReadYamlValueResult {
  const content = text.replace(/^\uFEFF/, '');
  const lines = new LineIndex(content);
  const findings: Finding[] = [];
  const finding = (code: string, message: string, offset: number, pointer: string) => {
    const origin = { ...(options.file === undefined ? {} : { file: options.file }), ...lines.placeOf(offset) };
    findings.push({ code, severity: 'error', layer: 'parse', message, pointer, origin });
  };
  const { values, problems } = parseDocument(content, { ...DEFAULT_READ_LIMIT, ...options.limit });
  for (const problem of problems) finding(problem.code, problem.message, problem.offset, problem.pointer);
  const present = values.filter((value) => value !== null && value !== undefined);
  if (present.length > 1) finding('PARSE-SYNTAX', 'The text has several documents where one is expected; the first counts', 0, '');
  return { value: present[0], findings };
}
