import { Manifest } from '../../manifest/manifest';
import { LabelSelector } from '../../values/label-selector';
import { Field } from '../field';
import { GatewayFields } from '../gateway-fields';
import { ManifestIndex } from '../manifest-index';
import { LabelIndex } from './label-index';
import { labelMap } from './label-map';
import { Pod } from './pod';

interface Claim {
  readonly manifest: Manifest;
  readonly selector: string;
  readonly server: Field;
}

/** Another Gateway that listens for the same host. */
export interface GatewayConflict {
  readonly host: string;
  readonly other: Manifest;
  readonly otherServer: Field;
}

/** Which Gateways listen on the same port and address for the same host, at the same Pods. */
export class GatewayConflicts {
  private readonly claims = new Map<string, Claim[]>();
  private readonly related = new Map<string, boolean>();
  private readonly selectors = new Map<string, LabelSelector>();
  /** Selectors of Gateways that listen at all. */
  private readonly listening = new Set<string>();

  constructor(index: ManifestIndex, private readonly pods: LabelIndex<Pod>) {
    for (const manifest of index.ofKind('networking.istio.io/Gateway')) this.claim(manifest);
  }

  /** The conflicts of one server of a Gateway, in order of the other's namespace and name. */
  public of(manifest: Manifest, server: Field): GatewayConflict[] {
    const selector = this.selectorOf(manifest);
    const hosts = new Set(server.list('hosts').map((host) => host.string));
    return [...hosts].flatMap((host) => (this.claims.get(claimKey(server, host)) ?? [])
      .filter((claim) => claim.manifest !== manifest && this.areRelated(selector, claim.selector))
      .map((claim) => ({ host, other: claim.manifest, otherServer: claim.server })));
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
      for (const host of new Set(server.list('hosts').map((each) => each.string))) {
        const key = claimKey(server, host);
        const list = this.claims.get(key);
        const claim = { manifest, selector, server };
        if (list) list.push(claim);
        else this.claims.set(key, [claim]);
      }
    }
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
      related = left !== undefined && right !== undefined && this.pods.select(Object.fromEntries(left.pairs)).some((pod) => right.matches(pod.labels));
      this.related.set(key, related);
    }
    return related;
  }
}

function claimKey(server: Field, host: string): string {
  return JSON.stringify([server.child('port')?.number('number') ?? 0, server.text('bind'), host]);
}
