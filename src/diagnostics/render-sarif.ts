import { createHash } from 'crypto';
import { displaySubject } from './display-place';
import { displayFindingValue } from './display-value';
import { displayPointer } from './field-path';
import { Finding, Subject } from './finding';
import { FindingSet } from './finding-set';
import { Origin } from './origin';
import { printable } from './printable';
import { Severity } from './severity';

/** What a SARIF log says of the tool. */
export interface RenderSarifOptions {
  /** Version of the tool. @default - not said */
  readonly version?: string;
  /** Title of a code, shown with its results. @default - codes have no title */
  readonly title?: (code: string) => string | undefined;
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** A file's name as a relative or `file:` URI reference. */
function fileUri(file: string): string {
  const slashed = file.replace(/\\/g, '/');
  // Lone surrogates can't be encoded; SARIF viewers only need a stable name.
  const encoded = slashed.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd').split('/').map((part) => encodeURIComponent(part));
  if (/^[A-Za-z]:\//.test(slashed)) return `file:///${slashed.slice(0, 2)}/${encoded.slice(1).join('/')}`;
  return slashed.startsWith('/') ? `file://${encoded.join('/')}` : encoded.join('/');
}

function location(origin: Origin | undefined, subject: Subject | undefined, pointer: string | undefined): Record<string, unknown> | undefined {
  const logical: Record<string, unknown>[] = [];
  if (origin?.constructPath !== undefined) logical.push({ fullyQualifiedName: origin.constructPath, kind: 'resource' });
  if (subject) logical.push({ name: displaySubject(subject), fullyQualifiedName: `${displaySubject(subject)}${pointer ? `#${pointer}` : ''}`, kind: 'object' });
  const region = origin?.line === undefined ? undefined : { startLine: origin.line, startColumn: origin.column };
  const physical = origin?.file === undefined ? undefined : { artifactLocation: { uri: fileUri(origin.file) }, region };
  if (!physical && logical.length === 0) return undefined;
  return { physicalLocation: physical, logicalLocations: logical.length > 0 ? logical : undefined };
}

/** The same for one finding from run to run while lines around it change, so that viewers recognize it. */
function fingerprint(finding: Finding): string {
  const { code, subject, pointer, origin } = finding;
  const place = subject ? [subject.apiVersion, subject.kind, subject.namespace, subject.name] : [origin?.file, origin?.constructPath];
  return createHash('sha256').update(JSON.stringify([code, ...place, pointer, subject ? '' : finding.message])).digest('hex').slice(0, 32);
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function messageOf(finding: Finding): string {
  const value = displayFindingValue(finding);
  const parts = [
    sentence(finding.message),
    finding.pointer === '' ? '' : `Field: ${displayPointer(finding.pointer)}.`,
    value === undefined ? '' : `Given: ${value}.`,
    finding.remedy === undefined ? '' : `Fix: ${sentence(finding.remedy)}`,
  ];
  return plainText(parts.filter((part) => part !== '').join(' '));
}

/** Keeps `[text](target)` in names and values from being read as a link. */
function plainText(text: string): string {
  return printable(text).replaceAll('](', '] (');
}

function isUri(text: string): boolean {
  return /^https?:\/\/[^\s"<>\\^`{|}]+$/.test(text);
}

function ruleOf(code: string, findings: ReadonlyArray<Finding>, options: RenderSarifOptions): Record<string, unknown> {
  const docs = findings.find((finding) => finding.code === code && finding.docs !== undefined)?.docs;
  const title = options.title?.(code);
  const helpUri = docs !== undefined && isUri(docs) ? docs : undefined;
  return { id: code, shortDescription: title === undefined ? undefined : { text: title }, helpUri };
}

function resultOf(finding: Finding, ruleIndex: number): Record<string, unknown> {
  const place = location(finding.origin, finding.subject, finding.pointer);
  const related = (finding.related ?? []).flatMap((one) => {
    const at = location(one.origin, one.subject, one.pointer);
    return at ? [{ ...at, message: { text: plainText(one.message) } }] : [];
  });
  return {
    ruleId: finding.code,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: messageOf(finding) },
    locations: place ? [place] : [],
    relatedLocations: related.length > 0 ? related : undefined,
    partialFingerprints: { 'findingIdentity/v1': fingerprint(finding) },
    suppressions: finding.acknowledged === undefined ? [] : [{ kind: 'inSource', justification: finding.acknowledged }],
  };
}

/** Findings as a SARIF 2.1.0 log, which code scanning services show beside the files. Acknowledged ones are marked as suppressed. */
export function renderSarif(findings: Iterable<Finding>, options: RenderSarifOptions = {}): string {
  const all = FindingSet.of(findings).findings;
  const codes = [...new Set(all.map((finding) => finding.code))].sort();
  const indexes = new Map(codes.map((code, index) => [code, index]));
  const driver = { name: 'cdk8s-istio', version: options.version, rules: codes.map((code) => ruleOf(code, all, options)) };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results: all.map((finding) => resultOf(finding, indexes.get(finding.code) ?? -1)) };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, undefined, 2)}\n`;
}
