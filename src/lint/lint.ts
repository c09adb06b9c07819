import { performance } from 'perf_hooks';
import { compareFindings } from '../diagnostics/compare-findings';
import { Finding, Subject } from '../diagnostics/finding';
import { FindingSet } from '../diagnostics/finding-set';
import { compareSeverity } from '../diagnostics/severity';
import { Suppression } from '../diagnostics/suppression';
import { Manifest } from '../manifest/manifest';
import { admissionPass } from './admission-pass';
import { analysisPass } from './analysis-pass';
import { LintMemo } from './lint-memo';
import { LintOptions } from './lint-options';
import { countFindings, LintResult } from './lint-result';

const memo = new LintMemo();

/**
 * Checks a configuration: each object by its schema and CEL rules as the API server does, and all together by the
 * rules of the chosen packs. Reads the objects, never changes them. Equal questions get the same result, computed once.
 */
export function lint(manifests: ReadonlyArray<Manifest>, options: LintOptions = {}): LintResult {
  return memo.get(manifests, options, () => lintOnce(manifests, options));
}

function lintOnce(manifests: ReadonlyArray<Manifest>, options: LintOptions): LintResult {
  const started = performance.now();
  const packs = options.packs ?? ['default'];
  const stored = packs.filter((pack) => pack !== 'istioctl');
  const passes = [
    ...(stored.length > 0 || options.rules !== undefined || packs.length === 0 ? [admissionPass(manifests, options, stored)] : []),
    ...(packs.includes('istioctl') ? [analysisPass(manifests, options)] : []),
  ];
  const threshold = options.threshold ?? 'info';
  const all = FindingSet.of(passes.flatMap((pass) => pass.findings).map(readable));
  const found = all.findings.filter(({ severity }) => compareSeverity(severity, threshold) <= 0);
  const annotations = new Map(manifests.map((manifest) => [keyOf(manifest), manifest.annotations]));
  const findings = Suppression.of(options.acknowledgements)
    .apply(found, ({ subject }) => subject && annotations.get(keyOf(subject)))
    .sort(compareFindings);
  return {
    findings,
    counts: countFindings(findings),
    checked: manifests.length,
    model: passes[0].model,
    timings: {
      schema: sum(passes.map((pass) => pass.schemaMillis)),
      model: sum(passes.map((pass) => pass.modelMillis ?? 0)),
      rules: sum(passes.map((pass) => pass.rulesMillis)),
      total: performance.now() - started,
    },
  };
}

/** Most characters of a message. Values are quoted in some, and a value may have megabytes. */
const MAX_MESSAGE = 2000;

function readable(finding: Finding): Finding {
  const { message, remedy = '' } = finding;
  if (message.length <= MAX_MESSAGE && remedy.length <= MAX_MESSAGE) return finding;
  return { ...finding, message: shortened(message), ...(finding.remedy === undefined ? {} : { remedy: shortened(remedy) }) };
}

function shortened(text: string): string {
  return text.length <= MAX_MESSAGE ? text : `${text.slice(0, MAX_MESSAGE / 2)} … ${text.slice(-MAX_MESSAGE / 2)}`;
}

function keyOf({ apiVersion, kind, namespace, name }: Subject): string {
  return JSON.stringify([apiVersion, kind, namespace, name]);
}

function sum(numbers: ReadonlyArray<number>): number {
  return numbers.reduce((total, each) => total + each, 0);
}
