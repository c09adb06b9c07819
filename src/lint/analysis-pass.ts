import { performance } from 'perf_hooks';
import { Finding, Subject } from '../diagnostics/finding';
import { Suppression } from '../diagnostics/suppression';
import { Manifest } from '../manifest/manifest';
import { isIgnoredNamespace } from '../model/analysis/ignored-namespace';
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
  const gateway = standInGateway();
  const context = withoutNames((options.context ?? []).map(decodeManifest), gateway);
  const written = withoutNames(manifests.filter(({ namespace }) => !isIgnoredNamespace(namespace)).map(decodeManifest), gateway);
  const workloads = new Set(written);
  // The Pod that stands in for a workload takes the place of a Pod of its name, too: the template is what will run next.
  const index = new ManifestIndex([...written, ...context].filter(({ groupKind }) => groupKind !== 'Pod'));
  const pods = standInPods(index).filter(({ workload }) => workloads.has(workload)).map(({ pod }) => pod);
  const model = MeshModel.of([...withoutNames(written, pods), ...pods, ...meshConfigManifests(options)], {
    release: options.target?.istio?.name,
    meshConfig: options.meshConfig,
    context: [...context, ...gateway],
    closedWorld: true,
    asWritten: true,
  });
  const findings = runner.run(model).flatMap(asAnalysis);
  const told = Suppression.of().apply(findings, ({ subject }) => subject && annotationsOf(subject, model));
  return { findings: told, model, schemaMillis: 0, rulesMillis: performance.now() - started };
}

/** The objects but those that others take the place of. */
function withoutNames(manifests: ReadonlyArray<Manifest>, others: ReadonlyArray<Manifest>): Manifest[] {
  const keyOf = ({ groupKind, namespace, name }: Manifest) => `${groupKind} ${namespace}/${name}`;
  const taken = new Set(others.map(keyOf));
  return manifests.filter((manifest) => !taken.has(keyOf(manifest)));
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
