import { Manifest } from '../../manifest/manifest';
import { LabelSelector } from '../../values/label-selector';
import { Field } from '../field';
import { GatewayFields } from '../gateway-fields';
import { ManifestIndex } from '../manifest-index';
import { Group } from './group';
import { LabelIndex } from './label-index';
import { labelMap } from './label-map';
import { Pod } from './pod';

/** Gateways with a server for one host on one port and address. */
interface Claim {
  readonly selector: string;
  /** Whether Istio merges the server with others of its manner, and that manner. */
  readonly manner: string;
  readonly gateways: Set<Manifest>;
  group?: Group;
}

/** Which Gateways listen on the same port and address for the same host, at the same Pods. */
export class GatewayConflicts {
  /** By port, address and host; then by selector and manner. */
  private readonly claims = new Map<string, Map<string, Claim>>();
  private readonly related = new Map<string, boolean>();
  private readonly selectors = new Map<string, LabelSelector>();
  /** Selectors of Gateways that listen at all. */
  private readonly listening = new Set<string>();

  /** @param mergeable whether servers of plain HTTP are no conflict, because Istio merges them */
  constructor(index: ManifestIndex, private readonly pods: LabelIndex<Pod>, private readonly mergeable: boolean) {
    for (const manifest of index.ofKind('networking.istio.io/Gateway')) this.claim(manifest);
  }

  /** Names other Gateways that a server of a Gateway is in conflict with over a host; `''` where there are none. */
  public others(manifest: Manifest, server: Field, host: string): string {
    const selector = this.selectorOf(manifest);
    const manner = this.mannerOf(server);
    const names: string[] = [];
    for (const claim of this.claims.get(claimKey(server, host))?.values() ?? []) {
      if ((manner !== '' && manner === claim.manner) || !this.areRelated(selector, claim.selector)) continue;
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

  /** Of several servers on one port the last one speaks for the Gateway, as in Istio's analyzer. */
  private claim(manifest: Manifest): void {
    const selector = this.selectorOf(manifest);
    const last = new Map(GatewayFields.of(manifest).servers.map(({ field, port }) => [port?.number('number') ?? 0, field]));
    if (last.size > 0) this.listening.add(selector);
    for (const server of last.values()) {
      const manner = this.mannerOf(server);
      for (const host of new Set(server.list('hosts').map((each) => each.string))) this.add(claimKey(server, host), selector, manner, manifest);
    }
  }

  private add(key: string, selector: string, manner: string, manifest: Manifest): void {
    const claims = this.claims.get(key) ?? new Map<string, Claim>();
    this.claims.set(key, claims);
    const own = JSON.stringify([selector, manner]);
    const claim = claims.get(own);
    if (claim) claim.gateways.add(manifest);
    else claims.set(own, { selector, manner, gateways: new Set([manifest]) });
  }

  /** Equal and not empty for servers that Istio merges. */
  private mannerOf(server: Field): string {
    return this.mergeable && !server.has('tls') ? server.child('port')?.text('protocol').toUpperCase() ?? '' : '';
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

function claimKey(server: Field, host: string): string {
  return JSON.stringify([server.child('port')?.number('number') ?? 0, server.text('bind'), host]);
}
