import { displayFile, displayPlace, displaySubject } from './display-place';
import { displayFindingValue } from './display-value';
import { displayPointer } from './field-path';
import { Finding, RelatedPlace } from './finding';
import { FindingSet } from './finding-set';
import { printable } from './printable';
import { Severity, SEVERITIES } from './severity';

/** How findings are written for people. */
export interface RenderTextOptions {
  /** Mark severities and places with terminal colours. @default false */
  readonly color?: boolean;
  /** A line of a file, to show where the finding is; undefined where it is not known. @default - no lines are shown */
  readonly sourceLine?: (file: string, line: number) => string | undefined;
  /** Also show findings that were acknowledged. @default false */
  readonly acknowledged?: boolean;
}

const COLORS: Readonly<Record<Severity | 'bold' | 'dim', string>> = { error: '31', warning: '33', info: '36', bold: '1', dim: '2' };
const MAX_LINE = 160;

type Paint = (style: keyof typeof COLORS, text: string) => string;

function painter(color: boolean): Paint {
  return (style, text) => (color ? `\u001b[${COLORS[style]}m${text}\u001b[0m` : text);
}

function excerpt(finding: Finding, options: RenderTextOptions, paint: Paint): string[] {
  const { file, line, column = 1 } = finding.origin ?? {};
  if (file === undefined || line === undefined || finding.subject?.kind === 'Secret') return [];
  const source = options.sourceLine?.(file, line);
  if (source === undefined) return [];
  // A long line is cut around the place, so that the mark stays in sight.
  const from = column > MAX_LINE ? column - MAX_LINE / 2 : 0;
  const shown = printable(source.slice(from, from + MAX_LINE));
  const before = printable(source.slice(from, Math.max(from, column - 1)));
  const number = String(line);
  return [paint('dim', `  ${number} | `) + shown, paint('dim', `  ${' '.repeat(number.length)} | `) + ' '.repeat([...before].length) + paint(finding.severity, '^')];
}

function relatedLine(place: RelatedPlace): string {
  const where = place.origin?.constructPath === undefined ? displayFile(place.origin) : printable(place.origin.constructPath);
  const field = place.pointer ? `, ${printable(displayPointer(place.pointer))}` : '';
  return `  see also: ${displaySubject(place.subject)}${field}${where === '' ? '' : ` (${where})`}: ${printable(place.message)}`;
}

/** One finding: code and message first, then where it is, what was given, what would be right and where to read on. */
export function renderFinding(finding: Finding, options: RenderTextOptions = {}): string {
  const paint = painter(options.color === true);
  const lines = [`${paint(finding.severity, finding.severity)} ${paint('bold', printable(finding.code))}: ${printable(finding.message)}`];
  const place = displayPlace(finding);
  const subject = finding.subject ? displaySubject(finding.subject) : '';
  const at = place === '' || place === subject ? subject : subject === '' ? place : `${place} (${subject})`;
  if (at !== '') lines.push(`  at: ${at}`);
  if (finding.pointer !== '') lines.push(`  field: ${printable(displayPointer(finding.pointer))}`);
  const value = displayFindingValue(finding);
  if (value !== undefined) lines.push(`  given: ${value}`);
  lines.push(...excerpt(finding, options, paint));
  if (finding.remedy !== undefined) lines.push(`  fix: ${printable(finding.remedy)}`);
  for (const related of finding.related ?? []) lines.push(relatedLine(related));
  if (finding.docs !== undefined) lines.push(paint('dim', `  read: ${printable(finding.docs)}`));
  if (finding.acknowledged !== undefined) lines.push(paint('dim', `  acknowledged: ${printable(finding.acknowledged)}`));
  return lines.join('\n');
}

function plural(count: number, severity: Severity): string {
  return severity === 'info' ? `${count} info` : `${count} ${severity}${count === 1 ? '' : 's'}`;
}

/** How many there are of each severity: `2 errors, 1 warning`; `no findings` without any. */
export function renderSummary(findings: Iterable<Finding>): string {
  const set = FindingSet.of(findings);
  const counts = SEVERITIES.map((severity) => ({ severity, count: set.count(severity) })).filter(({ count }) => count > 0);
  const acknowledged = set.findings.filter((finding) => finding.acknowledged !== undefined).length;
  const words = counts.map(({ severity, count }) => plural(count, severity)).join(', ');
  return (words === '' ? 'no findings' : words) + (acknowledged === 0 ? '' : ` (${acknowledged} acknowledged)`);
}

/** Findings for people to read, worst first, with a summary as the last line. */
export function renderText(findings: Iterable<Finding>, options: RenderTextOptions = {}): string {
  const set = FindingSet.of(findings);
  const shown = set.findings.filter((finding) => options.acknowledged === true || finding.acknowledged === undefined);
  return `${[...shown.map((finding) => renderFinding(finding, options)), renderSummary(set)].join('\n\n')}\n`;
}
