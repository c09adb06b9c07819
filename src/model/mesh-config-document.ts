import { FieldPath } from '../diagnostics/field-path';
import { Field } from './field';
import { DecodingCodes, MeshConfigDecoder } from './mesh-config-decoder';
import { originalFieldName } from './mesh-config-schema';
import { Problem } from './problem';
import { ProblemList } from './problem-list';

/** What a document configures. */
export type MeshConfigKind = 'MeshConfig' | 'MeshNetworks';

const CODES: Readonly<Record<MeshConfigKind, DecodingCodes>> = {
  MeshConfig: { refused: 'MC-100', unknown: 'MC-101' },
  MeshNetworks: { refused: 'MN-100', unknown: 'MN-101' },
};

const ENVELOPE: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata']);

/** A mesh config (or mesh networks) as it was written, and as istiod decodes it. */
export class MeshConfigDocument {
  /** Decodes a document once, and keeps the result as long as the document. */
  public static of(kind: MeshConfigKind, written: unknown): MeshConfigDocument {
    if (typeof written !== 'object' || written === null) return new MeshConfigDocument(kind, written);
    const cache = CACHES[kind];
    let document = cache.get(written);
    if (document === undefined) {
      document = new MeshConfigDocument(kind, written);
      cache.set(written, document);
    }
    return document;
  }

  /** What was written, with camel case names, without what was refused or unknown. */
  public readonly decoded: Readonly<Record<string, unknown>>;
  /** What went wrong while decoding: errors where istiod refuses the document, warnings for fields it reads over. */
  public readonly problems: ReadonlyArray<Problem>;

  private constructor(kind: MeshConfigKind, private readonly written: unknown) {
    const problems = new ProblemList();
    this.decoded = new MeshConfigDecoder(CODES[kind], problems).message(kind, withoutEnvelope(kind, written), []);
    this.problems = problems.all;
  }

  /** Whether istiod can read it at all. What it says is looked at only then. */
  public get readable(): boolean {
    return this.problems.every(({ severity }) => severity !== 'error');
  }

  /** What was decoded, with the way to each part of it. Nothing, where istiod can not read the document. */
  public get root(): Field {
    return Field.of(this.readable ? this.decoded : {});
  }

  /** The way to a decoded field in the document as it was written, where names may be in their original spelling. */
  public locate(path: FieldPath): FieldPath {
    let at: unknown = this.written;
    return path.map((step) => {
      const members = typeof at === 'object' && at !== null ? (at as Readonly<Record<string | number, unknown>>) : {};
      const written = typeof step === 'string' && !Object.hasOwn(members, step) && Object.hasOwn(members, originalFieldName(step));
      const name = written ? originalFieldName(step) : step;
      at = Object.hasOwn(members, name) ? members[name] : undefined;
      return name;
    });
  }
}

const CACHES: Readonly<Record<MeshConfigKind, WeakMap<object, MeshConfigDocument>>> = { MeshConfig: new WeakMap(), MeshNetworks: new WeakMap() };

/** In examples and files of its own a document may say what it is, as Kubernetes objects do; that is not a part of it. */
function withoutEnvelope(kind: MeshConfigKind, written: unknown): unknown {
  if (typeof written !== 'object' || written === null || (written as { readonly kind?: unknown }).kind !== kind) return written;
  const names = Object.keys(written).filter((name) => !ENVELOPE.has(name));
  return Object.fromEntries(names.map((name) => [name, (written as Readonly<Record<string, unknown>>)[name]]));
}
