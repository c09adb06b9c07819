import { X509Certificate } from 'crypto';
import { Manifest } from '../../manifest/manifest';
import { Field } from '../field';
import { ManifestIndex } from '../manifest-index';

/** Kinds that a controller makes a Secret of, with the field that names it where it is not named like the object. */
const MAKERS: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ['cert-manager.io/Certificate', ['secretName']],
  ['external-secrets.io/ExternalSecret', ['target', 'name']],
  ['bitnami.com/SealedSecret', ['template', 'metadata', 'name']],
];

/** Every kind that Secrets come from. */
export const SECRET_KINDS: ReadonlyArray<string> = ['Secret', ...MAKERS.map(([kind]) => kind)];

/** Certificates as Gateways find them: the pairs of Secret entries that may hold one. */
const CERTIFICATE_KEYS: ReadonlyArray<readonly [string, string]> = [['cert', 'key'], ['tls.crt', 'tls.key']];

/** The Secrets that there are, or will be once their controllers have run. */
export class SecretTable {
  private readonly made = new Set<string>();

  constructor(private readonly index: ManifestIndex) {
    for (const [kind, path] of MAKERS) {
      for (const { namespace, name, object } of index.ofKind(kind)) {
        const named = path.slice(0, -1).reduce<Field | undefined>((field, step) => field?.child(step), Field.of(object).child('spec'))?.text(path[path.length - 1]);
        this.made.add(`${namespace}/${named || name}`);
      }
    }
  }

  public get(namespace: string, name: string): Manifest | undefined {
    return this.index.get('Secret', namespace, name);
  }

  /** Whether a controller will make it. */
  public isMade(namespace: string, name: string): boolean {
    return this.made.has(`${namespace}/${name}`);
  }
}

/**
 * What is wrong with a Secret as the certificate of a Gateway; its dates and the key are not looked at.
 *
 * @param plain whether entries of `stringData` count, which the API server turns into `data`
 */
export function certificateProblem(secret: Manifest, plain: boolean): string | undefined {
  const root = Field.of(secret.object);
  const read = (name: string) => {
    const text = plain ? root.child('stringData')?.text(name) ?? '' : '';
    return text !== '' ? Buffer.from(text) : Buffer.from(root.child('data')?.text(name) ?? '', 'base64');
  };
  const [certificate] = CERTIFICATE_KEYS.map((names) => names.map(read)).find((pair) => pair.every((content) => content.length > 0)) ?? [];
  if (certificate === undefined) return 'has neither the entries tls.crt and tls.key nor cert and key';
  const block = /-----BEGIN ([^-\r\n]+)-----\s*([A-Za-z0-9+/=\s]*?)\s*-----END \1-----/.exec(certificate.toString('latin1'));
  if (!block) return 'has a certificate that is not in PEM form';
  try {
    new X509Certificate(Buffer.from(block[2], 'base64')).checkHost('');
    return undefined;
  } catch {
    return 'has a certificate that can not be read';
  }
}
