import { Manifest } from '../../manifest/manifest';
import { Labels, LabelSelector } from '../../values/label-selector';
import { Field } from '../field';
import { ManifestIndex } from '../manifest-index';

const REVISION = 'istio.io/rev';
const INJECT = 'sidecar.istio.io/inject';
const INJECTION = 'istio-injection';

/** A webhook of a MutatingWebhookConfiguration. */
export interface InjectorWebhook {
  readonly manifest: Manifest;
  readonly field: Field;
  readonly name: string;
  readonly namespaceSelector: LabelSelector | undefined;
  readonly objectSelector: LabelSelector | undefined;
}

/** Istio's webhooks for injection, and which of them would take the same Pods. */
export class InjectorWebhooks {
  public readonly all: ReadonlyArray<InjectorWebhook>;
  private overlaps: ReadonlyMap<InjectorWebhook, ReadonlySet<InjectorWebhook>> | undefined;
  private readonly revisions = new Set<string>();
  private readonly byConfiguration = new Map<Manifest, ReadonlyArray<InjectorWebhook>>();

  constructor(index: ManifestIndex) {
    const all: InjectorWebhook[] = [];
    for (const manifest of index.ofKind('admissionregistration.k8s.io/MutatingWebhookConfiguration')) {
      const webhooks = webhooksOf(manifest);
      const revisions = [manifest.labels[REVISION] ?? '', ...webhooks.flatMap(revisionsOf)].filter((revision) => revision !== '');
      if (revisions.length === 0 && !webhooks.some(({ name }) => name.endsWith('istio.io'))) continue;
      for (const revision of revisions) this.revisions.add(revision);
      this.byConfiguration.set(manifest, webhooks);
      all.push(...webhooks);
    }
    this.all = all;
  }

  /** The webhooks of a configuration, as far as Istio's analyzer takes them for its own. */
  public of(configuration: Manifest): ReadonlyArray<InjectorWebhook> {
    return this.byConfiguration.get(configuration) ?? [];
  }

  /** The webhooks that would take some Pod which this one takes, too. */
  public overlapping(webhook: InjectorWebhook): ReadonlyArray<InjectorWebhook> {
    this.overlaps ??= this.findOverlaps();
    return [...(this.overlaps.get(webhook) ?? [])];
  }

  /** Tries all labels that namespaces and Pods can have for injection: with and without each revision. */
  private findOverlaps(): Map<InjectorWebhook, Set<InjectorWebhook>> {
    const overlaps = new Map<InjectorWebhook, Set<InjectorWebhook>>();
    const namespaces = this.labelSets(INJECTION, ['enabled', 'disabled']);
    const pods = this.labelSets(INJECT, ['true', 'false']);
    for (const namespace of namespaces) {
      const candidates = this.all.filter(({ namespaceSelector }) => namespaceSelector?.matches(namespace) === true);
      if (candidates.length < 2) continue;
      for (const pod of pods) {
        const taken = candidates.filter(({ objectSelector }) => objectSelector?.matches(pod) === true);
        if (new Set(taken.map(identity)).size < 2) continue;
        for (const webhook of taken) {
          const others = overlaps.get(webhook) ?? new Set<InjectorWebhook>();
          overlaps.set(webhook, others);
          for (const other of taken) if (identity(other) !== identity(webhook)) others.add(other);
        }
      }
    }
    return overlaps;
  }

  private labelSets(key: string, values: ReadonlyArray<string>): Labels[] {
    const sets: Labels[] = [{}, ...values.map((value) => ({ [key]: value }))];
    return [...sets, ...[...this.revisions].sort().flatMap((revision) => sets.map((set) => ({ ...set, [REVISION]: revision })))];
  }
}

/** The webhooks of a configuration of either kind. */
export function webhooksOf(manifest: Manifest): InjectorWebhook[] {
  return Field.of(manifest.object).list('webhooks').map((field) => ({
    manifest,
    field,
    name: field.text('name'),
    namespaceSelector: LabelSelector.tryParse(field.child('namespaceSelector')?.value),
    objectSelector: LabelSelector.tryParse(field.child('objectSelector')?.value),
  }));
}

/** The webhooks of a configuration that Istio's installation makes, by its name; none of any other. */
export function controlPlaneWebhooks(configuration: Manifest): InjectorWebhook[] {
  const { kind, name } = configuration;
  const own = kind === 'MutatingWebhookConfiguration'
    ? name.startsWith('istio-sidecar-injector')
    : name === 'istiod-default-validator' || name.startsWith('istio-validator');
  return own ? webhooksOf(configuration) : [];
}

function revisionsOf({ namespaceSelector, objectSelector }: InjectorWebhook): string[] {
  return [namespaceSelector, objectSelector].flatMap((selector) => [
    ...(selector?.pairs ?? []).filter(([key]) => key === REVISION).map(([, value]) => value),
    ...(selector?.requirements ?? []).filter(({ key, operator }) => key === REVISION && operator === 'In').flatMap(({ values }) => values),
  ]);
}

function identity({ manifest, name }: InjectorWebhook): string {
  return JSON.stringify([manifest.name, name]);
}
