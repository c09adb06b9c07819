import { FieldPath } from '../../diagnostics/field-path';

/** A text in an object that names a place where Istio stops to publish. */
export interface RetiredSource {
  readonly path: FieldPath;
  /** The place, without what stands around it: a text may hold secrets, too. */
  readonly source: string;
}

/** Objects are as deep as the API server lets them be; deeper ones are no configuration. */
const MAX_DEPTH = 64;

/** At the beginning of a name: after a mirror's host it is another place. */
const RETIRED = /(?:^|[\s"'=:,@(]|\/\/)(gcr\.io\/istio-release|istio-release\.storage\.googleapis\.com|registry\.istio\.io)(?![\w.-])/;

/** What is tested first, as most texts are short and none of these. */
const HINT = 'istio';

/** Every text of an object, by its path, that names such a place. Keys, labels, status and managed fields do not count. */
export function retiredSources(object: Readonly<Record<string, unknown>>): RetiredSource[] {
  const found: RetiredSource[] = [];
  for (const key of Object.keys(object)) {
    if (key === 'status' || key === 'apiVersion' || key === 'kind') continue;
    if (key === 'metadata') visitAnnotations(object[key], found);
    else visit(object[key], [key], found);
  }
  return found;
}

/** Annotations hold images, too (`sidecar.istio.io/proxyImage`); what kubectl keeps there is the object once more. */
function visitAnnotations(metadata: unknown, found: RetiredSource[]): void {
  if (typeof metadata !== 'object' || metadata === null) return;
  const { annotations } = metadata as { annotations?: unknown };
  if (typeof annotations !== 'object' || annotations === null) return;
  for (const [key, value] of Object.entries(annotations)) {
    if (key.endsWith('istio.io/proxyImage')) visit(value, ['metadata', 'annotations', key], found);
  }
}

function visit(value: unknown, path: (string | number)[], found: RetiredSource[]): void {
  if (typeof value === 'string') {
    const source = value.length > HINT.length && value.includes(HINT) ? RETIRED.exec(value)?.[1] : undefined;
    if (source !== undefined) found.push({ path: [...path], source });
    return;
  }
  if (typeof value !== 'object' || value === null || path.length > MAX_DEPTH) return;
  const steps: ReadonlyArray<string | number> = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  for (const step of steps) {
    path.push(step);
    visit((value as Record<string | number, unknown>)[step], path, found);
    path.pop();
  }
}
