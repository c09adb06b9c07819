import { createHash } from 'crypto';
import { Manifest } from '../manifest/manifest';
import { LintOptions } from './lint-options';
import { LintResult } from './lint-result';

/** Results kept. An App that synthesizes asks once per chart, for each of its configurations. */
const KEPT = 8;

/** Rules are told apart by identity. */
const identities = new WeakMap<object, number>();
let lastIdentity = 0;

/** Keeps the last results by what they were asked of, so that equal questions are answered once. */
export class LintMemo {
  private readonly results = new Map<string, LintResult>();

  /** The kept result of an equal question, else that of `compute`. */
  public get(manifests: ReadonlyArray<Manifest>, options: LintOptions, compute: () => LintResult): LintResult {
    const key = keyOf(manifests, options);
    if (key === undefined) return compute();
    const known = this.results.get(key);
    const result = known ?? compute();
    this.results.delete(key);
    this.results.set(key, result);
    if (this.results.size > KEPT) this.results.delete(this.results.keys().next().value ?? key);
    return result;
  }
}

/** Undefined where the input has no finite JSON form. */
function keyOf(manifests: ReadonlyArray<Manifest>, options: LintOptions): string | undefined {
  const hash = createHash('sha256');
  try {
    for (const manifest of manifests) hash.update(JSON.stringify([manifest.object, manifest.namespace, manifest.origin, manifest.cluster])).update('\n');
    const { target, rules, context, onProgress: _onProgress, ...plain } = options;
    hash.update(JSON.stringify({
      ...plain,
      istio: target?.istio?.name,
      gatewayApi: target?.gatewayApi?.toString(),
      rules: rules?.map(identityOf),
      context: context?.map((manifest) => [manifest.object, manifest.namespace, manifest.cluster]),
    }));
  } catch {
    return undefined;
  }
  return hash.digest('base64');
}

function identityOf(thing: object): number {
  const known = identities.get(thing) ?? ++lastIdentity;
  identities.set(thing, known);
  return known;
}
