import { Manifest } from '../../manifest/manifest';
import { Field } from '../field';
import { POD_KINDS, podTemplate, TEMPLATE_KINDS } from './pod-template';
import { isIstioAnnotation } from './known-annotations';

/** One of Istio's annotations on an object, or on a Pod template in it. */
export interface AnnotatedPlace {
  /** Kind of what is annotated: that of a template is `Pod`. */
  readonly kind: string;
  /** The metadata's labels. */
  readonly labels: Field | undefined;
  readonly annotation: Field;
}

/** Kinds whose annotations Istio's analyzer looks at. */
const ANALYZED: ReadonlySet<string> = new Set(['Namespace', 'Service', 'Pod', 'apps/Deployment']);

/** Kinds whose annotations are looked at. */
export const ANNOTATED_KINDS: ReadonlyArray<string> = ['Namespace', 'Service', ...POD_KINDS];

/**
 * Istio's annotations on an object.
 *
 * @param asWritten as Istio's analyzer has it: a few kinds only, and no templates, because it sees the Pods made of them
 */
export function annotatedPlaces(manifest: Manifest, asWritten: boolean): AnnotatedPlace[] {
  if (asWritten && !ANALYZED.has(manifest.groupKind)) return [];
  const places = placesOf(Field.of(manifest.object).child('metadata'), manifest.kind);
  if (asWritten || !TEMPLATE_KINDS.includes(manifest.groupKind)) return places;
  return [...places, ...placesOf(podTemplate(manifest)?.child('metadata'), 'Pod')];
}

function placesOf(metadata: Field | undefined, kind: string): AnnotatedPlace[] {
  return (metadata?.entries('annotations') ?? [])
    .filter((annotation) => isIstioAnnotation(annotation.key))
    .map((annotation) => ({ kind, labels: metadata?.child('labels'), annotation }));
}
