import { performance } from 'perf_hooks';
import { Finding, Subject } from '../diagnostics/finding';
import { Suppression } from '../diagnostics/suppression';
import { Manifest } from '../manifest/manifest';
import { standInGateway } from '../model/analysis/stand-in-gateway';
import { standInPods } from '../model/analysis/stand-in-pod';
import { ManifestIndex } from '../model/manifest-index';
import { MeshModel } from '../model/mesh-model';
import { RuleRegistry } from '../rules/registry';
import { RuleRunner } from '../rules/rule-runner';
import { decodeManifest } from '../schema/decode';
import { LintOptions } from './lint-options';
import { meshConfigManifests } from './mesh-config-manifest';
import { Pass } from './pass';

/** Kubernetes' own namespaces, which Istio's analyzers pass over. */
const IGNORED: ReadonlySet<string> = new Set(['kube-system', 'kube-public', 'kube-node-lease', 'local-path-storage']);

/** What a webhook's rules are called by analyzers that do not call it IST0106 or IST0133. */
const REACHABILITY: ReadonlyMap<string, Pick<Finding, 'code' | 'severity'>> = new Map([
  ['VS-012', { code: 'IST0130', severity: 'warning' }],
  ['VS-013', { code: 'IST0131', severity: 'info' }],
]);

let runner: RuleRunner | undefined;

/**
 * Looks at objects as `istioctl analyze` does at files: as they are written, without schema and defaults, in a world
 * that ends with them. A Pod stands in for each workload, and the default ingress gateway is there. What the webhook's
 * rules say is told by the analyzers' own codes.
 */
export function analysisPass(manifests: ReadonlyArray<Manifest>, options: LintOptions): Pass {
  const started = performance.now();
  runner ??= RuleRunner.of(RuleRegistry.all.ofPacks(['istioctl']));
  const written = manifests.filter(({ namespace }) => !IGNORED.has(namespace)).map(decodeManifest);
  const context = (options.context ?? []).map(decodeManifest);
  const own = new Set(written);
  const pods = standInPods(new ManifestIndex([...written, ...context]));
  const subjects = [...written, ...pods.filter(({ workload }) => own.has(workload)).map(({ pod }) => pod)];
  const model = MeshModel.of([...subjects, ...meshConfigManifests(options)], {
    release: options.target?.istio?.name,
    meshConfig: options.meshConfig,
    context: [...context, ...standInGateway(new ManifestIndex([...written, ...context]))],
    closedWorld: true,
    asWritten: true,
  });
  const findings = runner.run(model).flatMap(asAnalysis);
  return { findings: Suppression.of().apply(findings, ({ subject }) => subject && annotationsOf(subject, model)), model, schemaMillis: 0, rulesMillis: performance.now() - started };
}

/** The analyzers report what the webhook would refuse as IST0106, and what it would warn of as IST0133. They show it neither labels nor annotations. */
function asAnalysis(finding: Finding): Finding[] {
  if (finding.layer !== 'webhook' || finding.code === 'MESH-INTERNAL') return [finding];
  if (finding.code.startsWith('PIPE-')) return [];
  const own = REACHABILITY.get(finding.code) ?? { code: finding.severity === 'error' ? 'IST0106' : 'IST0133', severity: finding.severity };
  return [{ ...finding, ...own, message: `${finding.message} (${finding.code})`, layer: 'analysis' }];
}

function annotationsOf(subject: Subject, model: MeshModel): Manifest['annotations'] | undefined {
  return model.index.get(groupKindOf(subject), subject.namespace, subject.name)?.annotations;
}

function groupKindOf({ apiVersion, kind }: Subject): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? kind : `${apiVersion.slice(0, slash)}/${kind}`;
}
