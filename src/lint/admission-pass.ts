import { performance } from 'perf_hooks';
import { Finding } from '../diagnostics/finding';
import { Manifest } from '../manifest/manifest';
import { MeshModel } from '../model/mesh-model';
import { Pack, Rule } from '../rules/rule';
import { RuleRegistry } from '../rules/registry';
import { RuleRunner } from '../rules/rule-runner';
import { checkManifest } from '../schema/check-manifest';
import { LintOptions } from './lint-options';
import { meshConfigManifests } from './mesh-config-manifest';
import { Pass } from './pass';

/** Objects between two words about progress. */
const STEP = 256;

/**
 * Looks at objects as the cluster would: the API server's schema first, then the rules over what it would store. All is
 * told at once: an object with unknown fields, or refused by CEL, is a subject of rules as well. One whose fields are of
 * the wrong type is only there for the others to refer to.
 */
export function admissionPass(manifests: ReadonlyArray<Manifest>, options: LintOptions, packs: ReadonlyArray<Pack>): Pass {
  const findings: Finding[] = [];
  const subjects: Manifest[] = [];
  const refused: Manifest[] = [];
  const started = performance.now();
  const total = manifests.length;
  manifests.forEach((manifest, done) => {
    if (done % STEP === 0) options.onProgress?.({ phase: 'schema', done, total });
    const checked = checkManifest(manifest, options.target);
    findings.push(...checked.findings);
    (checked.wellFormed ? subjects : refused).push(checked.stored);
  });
  const context = (options.context ?? []).map((manifest) => checkManifest(manifest, options.target).stored);
  const schemaDone = performance.now();
  const model = MeshModel.of([...subjects, ...meshConfigManifests(options)], {
    release: options.target?.istio?.name,
    meshConfig: options.meshConfig,
    context: [...refused, ...context],
    closedWorld: options.closedWorld ?? false,
    declarations: options.declarations,
  });
  const modelDone = performance.now();
  findings.push(...runnerOf(packs, options.rules).run(model, undefined, (done) => {
    if (done % STEP === 0) options.onProgress?.({ phase: 'rules', done, total });
  }));
  return { findings, model, schemaMillis: schemaDone - started, modelMillis: modelDone - schemaDone, rulesMillis: performance.now() - modelDone };
}

const runners = new Map<string, RuleRunner>();

function runnerOf(packs: ReadonlyArray<Pack>, own: ReadonlyArray<Rule> = []): RuleRunner {
  const key = [...packs].sort().join();
  if (own.length > 0) return RuleRunner.of([...RuleRegistry.all.ofPacks(packs), ...own]);
  let runner = runners.get(key);
  if (!runner) {
    runner = RuleRunner.of(RuleRegistry.all.ofPacks(packs));
    runners.set(key, runner);
  }
  return runner;
}
