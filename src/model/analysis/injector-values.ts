import { JsonObject, Manifest } from '../../manifest/manifest';
import { Field } from '../field';
import { ManifestIndex } from '../manifest-index';

const NAME = 'istio-sidecar-injector';

/** What the injector's ConfigMap of a revision says. */
export interface InjectorSettings {
  readonly manifest: Manifest;
  /** Image of sidecars; undefined where it is not written. */
  readonly proxyImage?: string;
  readonly enableNamespacesByDefault?: boolean;
}

/** The settings of the injectors, by revision (`default` for the one without). */
export class InjectorValues {
  private readonly byRevision = new Map<string, InjectorSettings>();

  constructor(index: ManifestIndex) {
    for (const manifest of [...index.ofKind('ConfigMap')].sort((a, b) => (a.namespace < b.namespace ? -1 : 1))) {
      if (!manifest.name.startsWith(NAME)) continue;
      const revision = manifest.name.slice(NAME.length).replace(/^-/, '') || 'default';
      const settings = settingsOf(manifest);
      if (settings && !this.byRevision.has(revision)) this.byRevision.set(revision, settings);
    }
  }

  /** Settings of a revision; undefined where its ConfigMap is not there or can't be read. */
  public of(revision: string): InjectorSettings | undefined {
    return this.byRevision.get(revision === '' ? 'default' : revision);
  }
}

function settingsOf(manifest: Manifest): InjectorSettings | undefined {
  let values: unknown;
  try {
    values = JSON.parse(Field.of(manifest.object).child('data')?.text('values') ?? '');
  } catch {
    return undefined;
  }
  const root = Field.of(values as JsonObject);
  const enabled = root.child('sidecarInjectorWebhook')?.flag('enableNamespacesByDefault');
  const global = root.child('global');
  const image = global?.child('proxy')?.text('image') ?? '';
  const tag = global?.text('tag') || String(global?.number('tag') ?? '');
  return {
    manifest,
    ...(enabled === undefined ? {} : { enableNamespacesByDefault: enabled }),
    ...(image === '' ? {} : { proxyImage: image.includes('/') ? image : `${global?.text('hub') ?? ''}/${image}:${tag}` }),
  };
}
