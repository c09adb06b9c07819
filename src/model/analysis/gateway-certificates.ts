import { Manifest } from '../../manifest/manifest';
import { Labels } from '../../values/label-selector';
import { Field } from '../field';
import { GatewayFields } from '../gateway-fields';
import { ManifestIndex } from '../manifest-index';
import { labelMap } from './label-map';

/** A Gateway that shows the same certificate. */
export interface SharedCertificate {
  readonly other: Manifest;
  readonly otherServer: Field;
}

interface Use {
  readonly manifest: Manifest;
  readonly selector: Labels;
  readonly server: Field;
}

/** Which Gateways show which certificate. */
export class GatewayCertificates {
  private readonly uses = new Map<string, Use[]>();

  constructor(index: ManifestIndex) {
    for (const manifest of index.ofKind('networking.istio.io/Gateway')) {
      const fields = GatewayFields.of(manifest);
      const selector = labelMap(fields.spec, 'selector');
      for (const { field, tls } of fields.servers) {
        const key = certificateKey(tls);
        const use = { manifest, selector, server: field };
        const list = this.uses.get(key);
        if (list) list.push(use);
        else if (key !== '') this.uses.set(key, [use]);
      }
    }
  }

  /** The other Gateways that show a server's certificate, at Pods that (judged by the labels asked for) are among this Gateway's. */
  public sharing(manifest: Manifest, server: Field): SharedCertificate[] {
    const own = Object.entries(labelMap(GatewayFields.of(manifest).spec, 'selector'));
    return (this.uses.get(certificateKey(server.child('tls'))) ?? [])
      .filter((use) => use.manifest !== manifest && own.every(([key, value]) => Object.hasOwn(use.selector, key) && use.selector[key] === value))
      .map((use) => ({ other: use.manifest, otherServer: use.server }));
  }
}

/** Equal for equal certificates; `''` where none is named. */
function certificateKey(tls: Field | undefined): string {
  const [secret, certificate, key] = ['credentialName', 'serverCertificate', 'privateKey'].map((name) => tls?.text(name) ?? '');
  if (secret !== '') return JSON.stringify([secret]);
  return certificate === '' || key === '' ? '' : JSON.stringify([certificate, key]);
}
