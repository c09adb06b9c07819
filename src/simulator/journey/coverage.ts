import { Manifest } from '../../manifest/manifest';
import { toPointer } from '../../diagnostics/field-path';
import type { MeshModel } from '../../model/mesh-model';
import { HttpMatch } from '../../model/routes/http-match';
import { HttpRule, RouteOrigin } from '../../model/routes/http-rule';
import { Decision } from '../authorization/decision';
import { Outcome } from '../outcome';

/** Something written that requests can exercise. */
export interface CoveredItem {
  readonly kind: 'route' | 'match' | 'policy';
  readonly manifest: Manifest;
  /** Pointer to it. */
  readonly pointer: string;
  /** How many requests did. */
  readonly hits: number;
}

/** Counts which routes, matches and policies requests exercise. */
export class Coverage {
  private readonly rules = new Map<HttpRule, Map<HttpMatch | undefined, number>>();
  private readonly connections = new Map<RouteOrigin, number>();
  private readonly policies = new Map<Manifest, number>();

  /** Counts what routed a request. */
  public routed({ matched, connection }: Outcome): void {
    if (connection !== undefined) this.connections.set(connection, (this.connections.get(connection) ?? 0) + 1);
    const source = matched?.source;
    if (source === undefined) return;
    let matches = this.rules.get(source.rule);
    if (matches === undefined) this.rules.set(source.rule, (matches = new Map<HttpMatch | undefined, number>()));
    matches.set(source.match, (matches.get(source.match) ?? 0) + 1);
  }

  /** Counts the policies that decided about a request. */
  public decided(decision: Decision | undefined): void {
    for (const { manifest } of decision?.policies ?? []) this.policies.set(manifest, (this.policies.get(manifest) ?? 0) + 1);
  }

  /** Everything that is written, with how many requests exercised it; in order of the objects' names. */
  public items(model: MeshModel): ReadonlyArray<CoveredItem> {
    const found = new Map<string, CoveredItem>();
    const add = (kind: CoveredItem['kind'], manifest: Manifest, pointer: string, hits: number) => {
      const key = `${manifest.groupKind} ${manifest.namespace}/${manifest.name} ${pointer} ${kind}`;
      const before = found.get(key);
      found.set(key, { kind, manifest, pointer, hits: hits + (before?.hits ?? 0) });
    };
    for (const { http, tls, tcp } of model.routeSets.all) {
      for (const rule of http) this.addRule(rule, add);
      for (const { origin } of [...tls, ...tcp]) add('route', origin.manifest, toPointer(origin.path), this.connections.get(origin) ?? 0);
    }
    for (const { manifest } of model.policies.all) add('policy', manifest, '', this.policies.get(manifest) ?? 0);
    return [...found.keys()].sort().map((key) => found.get(key) as CoveredItem);
  }

  private addRule(rule: HttpRule, add: (kind: CoveredItem['kind'], manifest: Manifest, pointer: string, hits: number) => void): void {
    const { manifest, path } = rule.origin;
    const matches = this.rules.get(rule);
    add('route', manifest, toPointer(path), [...(matches?.values() ?? [])].reduce((sum, one) => sum + one, 0));
    if (rule.matches.length < 2) return;
    const list = manifest.kind === 'VirtualService' ? 'match' : 'matches';
    rule.matches.forEach((match, i) => add('match', manifest, toPointer([...path, list, i]), matches?.get(match) ?? 0));
  }
}
