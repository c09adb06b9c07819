import { Manifest } from '../../manifest/manifest';
import { LabelSelector } from '../../values/label-selector';
import { Field } from '../field';
import { GatewayFields } from '../gateway-fields';
import { ManifestIndex } from '../manifest-index';
import { Group } from './group';
import { LabelIndex } from './label-index';
import { labelMap } from './label-map';
import { Pod } from './pod';

/** Gateways of one selector with a server for one host on one port and address. */
interface Claim {
  readonly selector: string;
  readonly gateways: Set<Manifest>;
  group?: Group;
}

/** Which Gateways listen on the same port and address for the same host, at the same Pods. */
export class GatewayConflicts {
  /** By port, address and host; then by selector. */
  private readonly claims = new Map<string, Map<string, Claim>>();
  private readonly related = new Map<string, boolean>();
  private readonly selectors = new Map<string, LabelSelector>();
  /** Selectors of Gateways that listen at all. */
  private readonly listening = new Set<string>();

  /** @param asWritten whether any server counts, by the text of its hosts; else those with TLS only, because Istio merges the others */
  constructor(index: ManifestIndex, private readonly pods: LabelIndex<Pod>, private readonly asWritten: boolean) {
    for (const manifest of index.ofKind('networking.istio.io/Gateway')) this.claim(manifest);
  }

  /** Names other Gateways that a server of a Gateway is in conflict with over a host; `''` where there are none. */
  public others(manifest: Manifest, server: Field, host: string): string {
    const selector = this.selectorOf(manifest);
    const names: string[] = [];
    if (!this.counts(server)) return '';
    for (const claim of this.claims.get(this.keyOf(server, host, manifest))?.values() ?? []) {
      if (!this.areRelated(selector, claim.selector)) continue;
      claim.group ??= new Group(claim.gateways);
      const others = claim.group.but(manifest);
      if (others !== '') names.push(others);
    }
    return names.sort().join(', ');
  }

  /** Whether the Gateway, or one related to it, listens anywhere. */
  public listens(manifest: Manifest): boolean {
    if (GatewayFields.of(manifest).servers.length > 0) return true;
    const selector = this.selectorOf(manifest);
    for (const other of this.listening) if (this.areRelated(selector, other)) return true;
    return false;
  }

  /** In Istio's analyzer the last of several servers on one port speaks for the Gateway. */
  private claim(manifest: Manifest): void {
    const selector = this.selectorOf(manifest);
    const servers = GatewayFields.of(manifest).servers.map(({ field }) => field);
    const last = new Map(servers.map((server) => [server.child('port')?.number('number') ?? 0, server]));
    if (servers.length > 0) this.listening.add(selector);
    for (const server of this.asWritten ? last.values() : servers) {
      if (!this.counts(server)) continue;
      for (const host of server.list('hosts')) this.add(this.keyOf(server, host.string, manifest), selector, manifest);
    }
  }

  private add(key: string, selector: string, manifest: Manifest): void {
    const claims = this.claims.get(key) ?? new Map<string, Claim>();
    this.claims.set(key, claims);
    const claim = claims.get(selector);
    if (claim) claim.gateways.add(manifest);
    else claims.set(selector, { selector, gateways: new Set([manifest]) });
  }

  private counts(server: Field): boolean {
    return this.asWritten || server.has('tls');
  }

  private keyOf(server: Field, text: string, { namespace }: Manifest): string {
    const host = this.asWritten ? text : text.replace(/^\.\//, `${namespace}/`).replace(/^\*\//, '');
    return JSON.stringify([server.child('port')?.number('number') ?? 0, server.text('bind'), host]);
  }

  private selectorOf(manifest: Manifest): string {
    const selector = LabelSelector.ofLabels(labelMap(GatewayFields.of(manifest).spec, 'selector'));
    const text = selector.toString();
    this.selectors.set(text, selector);
    return text;
  }

  /** Equal texts; or one within the other, and a Pod that both select. */
  private areRelated(a: string, b: string): boolean {
    if (a === b) return true;
    if (!a.includes(b) && !b.includes(a)) return false;
    const key = JSON.stringify(a < b ? [a, b] : [b, a]);
    let related = this.related.get(key);
    if (related === undefined) {
      const [left, right] = [this.selectors.get(a), this.selectors.get(b)];
      const pods = left === undefined ? [] : this.pods.select(Object.fromEntries(left.pairs));
      related = pods.some((pod) => right?.matches(pod.labels));
      this.related.set(key, related);
    }
    return related;
  }
}
