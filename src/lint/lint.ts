import { performance } from 'perf_hooks';
import { Finding } from '../diagnostics/finding';
import { compareSeverity } from '../diagnostics/severity';
import { Manifest } from '../manifest/manifest';
import { admissionPass } from './admission-pass';
import { analysisPass } from './analysis-pass';
import { compareFindings } from './finding-order';
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
  const findings = distinct(passes.flatMap((pass) => pass.findings))
    .filter((finding) => compareSeverity(finding.severity, options.threshold ?? 'info') <= 0)
    .map((finding) => acknowledged(finding, options))
    .sort(compareFindings);
  return {
    findings,
    counts: countFindings(findings),
    checked: manifests.length,
    model: passes[0].model,
    timings: {
      schema: sum(passes.map((pass) => pass.schemaMillis)),
      rules: sum(passes.map((pass) => pass.rulesMillis)),
      total: performance.now() - started,
    },
  };
}

/** One fact is told once, whichever pass found it. */
function distinct(findings: ReadonlyArray<Finding>): Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const { code, severity, pointer, message, subject, origin } = finding;
    const key = JSON.stringify([code, severity, pointer, message, subject?.kind, subject?.namespace, subject?.name, subject?.apiVersion, origin]);
    if (!seen.has(key)) seen.set(key, finding);
  }
  return [...seen.values()];
}

function acknowledged(finding: Finding, { acknowledge }: LintOptions): Finding {
  const reason = acknowledge?.(finding);
  return reason === undefined ? finding : { ...finding, acknowledged: reason };
}

function sum(numbers: ReadonlyArray<number>): number {
  return numbers.reduce((total, each) => total + each, 0);
}
