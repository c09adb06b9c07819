import { Manifest } from '../../manifest/manifest';
import { LabelSelector } from '../../values/label-selector';
import { Field } from '../field';
import { GatewayFields } from '../gateway-fields';
import { ManifestIndex } from '../manifest-index';
import { Group } from './group';
import { labelMap } from './label-map';

/** Gateways of one selector that show one certificate. */
interface Showing {
  readonly selector: LabelSelector;
  readonly gateways: Set<Manifest>;
  group?: Group;
}

/** Which Gateways show which certificate. */
export class GatewayCertificates {
  /** By certificate, then by selector. */
  private readonly showing = new Map<string, Map<string, Showing>>();

  constructor(index: ManifestIndex) {
    for (const manifest of index.ofKind('networking.istio.io/Gateway')) {
      const fields = GatewayFields.of(manifest);
      const selector = LabelSelector.ofLabels(labelMap(fields.spec, 'selector'));
      for (const key of new Set(fields.servers.map(({ tls }) => certificateKey(tls)))) {
        if (key !== '') this.add(key, selector, manifest);
      }
    }
  }

  /**
   * Names other Gateways that show a server's certificate at Pods of this Gateway; `''` where there are none.
   *
   * @param equalOnly whether selectors must be equal; otherwise the others may ask for more labels
   */
  public others(manifest: Manifest, server: Field, equalOnly: boolean): string {
    const own = LabelSelector.ofLabels(labelMap(GatewayFields.of(manifest).spec, 'selector'));
    const names: string[] = [];
    for (const [text, showing] of this.showing.get(certificateKey(server.child('tls'))) ?? []) {
      const related = equalOnly ? text === own.toString() : own.matches(Object.fromEntries(showing.selector.pairs));
      if (!related) continue;
      showing.group ??= new Group(showing.gateways);
      const others = showing.group.but(manifest);
      if (others !== '') names.push(others);
    }
    return names.sort().join(', ');
  }

  private add(key: string, selector: LabelSelector, manifest: Manifest): void {
    const bySelector = this.showing.get(key) ?? new Map<string, Showing>();
    this.showing.set(key, bySelector);
    const text = selector.toString();
    const showing = bySelector.get(text);
    if (showing) showing.gateways.add(manifest);
    else bySelector.set(text, { selector, gateways: new Set([manifest]) });
  }
}

/** Equal for equal certificates; `''` where none is named. */
function certificateKey(tls: Field | undefined): string {
  const [secret, certificate, key] = ['credentialName', 'serverCertificate', 'privateKey'].map((name) => tls?.text(name) ?? '');
  if (secret !== '') return JSON.stringify([secret]);
  return certificate === '' || key === '' ? '' : JSON.stringify([certificate, key]);
}
