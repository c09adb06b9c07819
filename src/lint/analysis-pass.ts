import { performance } from 'perf_hooks';
import { Finding } from '../diagnostics/finding';
import { Manifest } from '../manifest/manifest';
import { MeshModel } from '../model/mesh-model';
import { RuleRegistry } from '../rules/registry';
import { RuleRunner } from '../rules/rule-runner';
import { decodeManifest } from '../schema/decode';
import { LintOptions } from './lint-options';
import { meshConfigManifests } from './mesh-config-manifest';
import { Pass } from './pass';

let runner: RuleRunner | undefined;

/**
 * Looks at objects as `istioctl analyze` does at files: as they are written, without schema and defaults, in a world
 * that ends with them. What the webhook's rules say is told by the analyzers' own codes.
 */
export function analysisPass(manifests: ReadonlyArray<Manifest>, options: LintOptions): Pass {
  const started = performance.now();
  runner ??= RuleRunner.of(RuleRegistry.all.ofPacks(['istioctl']));
  const model = MeshModel.of([...manifests.map(decodeManifest), ...meshConfigManifests(options)], {
    release: options.target?.istio?.name,
    meshConfig: options.meshConfig,
    context: options.context?.map(decodeManifest),
    closedWorld: true,
  });
  const findings = runner.run(model).map(asAnalysis);
  return { findings, model, schemaMillis: 0, rulesMillis: performance.now() - started };
}

/** The analyzers report what the webhook would refuse as IST0106, and what it would warn of as IST0133. */
function asAnalysis(finding: Finding): Finding {
  if (finding.layer !== 'webhook' || finding.code.startsWith('IST') || finding.code === 'MESH-INTERNAL') return finding;
  return { ...finding, code: finding.severity === 'error' ? 'IST0106' : 'IST0133', message: `${finding.message} (${finding.code})`, layer: 'analysis' };
}
