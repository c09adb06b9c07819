/** One document of a YAML stream. */
export interface DocumentText {
  readonly text: string;
  /** Lines of the stream before it. */
  readonly linesBefore: number;
}

function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Whether the text holds directives (`%YAML 1.1`) and nothing else that counts; they belong to the document behind them. */
function isOnlyDirectives(text: string): boolean {
  if (!/^%/m.test(text)) return false;
  return text.split('\n').every((line) => /^(?:%.*|\s*(?:#.*)?)$/.test(line.replace(/\r$/, '')));
}

/**
 * Splits a stream at its document markers. A line that starts with `---` can be nothing else in YAML, so this never cuts a
 * scalar, and one broken document does not spoil the others.
 */
export function splitDocuments(stream: string): DocumentText[] {
  const documents: DocumentText[] = [];
  let start = 0;
  let linesBefore = 0;
  const cut = (end: number) => {
    const text = stream.slice(start, end);
    if (isOnlyDirectives(text) && end < stream.length) return;
    documents.push({ text, linesBefore });
    linesBefore += countLines(stream, start, end);
    start = end;
  };
  for (let at = stream.indexOf('\n---'); at >= 0; at = stream.indexOf('\n---', at + 4)) {
    const next = stream.charCodeAt(at + 4);
    if (Number.isNaN(next) || next === 10 || next === 13 || next === 32 || next === 9) cut(at + 1);
  }
  cut(stream.length);
  return documents;
}
