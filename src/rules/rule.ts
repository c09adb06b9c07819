import { FieldPath } from '../diagnostics/field-path';
import { Layer, RelatedPlace } from '../diagnostics/finding';
import { Severity } from '../diagnostics/severity';
import { Manifest } from '../manifest/manifest';
import { Declarations } from '../model/declarations';
import { MeshModel } from '../model/mesh-model';

/**
 * Sets of rules that are chosen together. `default` holds what is provably wrong and alone blocks synth;
 * `istioctl` is Istio's analyzers to the letter, over a closed world.
 */
export type Pack = 'default' | 'strict' | 'best-practice' | 'istioctl';

/** An example that is executed as a test and shown in the rule's documentation. */
export interface Example {
  /** One or more YAML documents, laid over the fixed base mesh of the tests. */
  readonly yaml: string;
  /** JSON Pointers that must be reported, each exactly once (bad examples only). */
  readonly at?: ReadonlyArray<string>;
  /** Mesh config (YAML) for this example. */
  readonly meshConfig?: string;
  /** Target Istio release (`1.28`). @default - the newest */
  readonly release?: string;
  /** YAML of objects in further clusters of the mesh, by the cluster's name. */
  readonly clusters?: Readonly<Record<string, string>>;
  /** Whether the example is the whole cluster. @default - as the rule's packs look at objects */
  readonly closedWorld?: boolean;
  /** What is known beside the objects. @default - nothing */
  readonly declarations?: Declarations;
  /** What the example shows, where the YAML alone does not say it. */
  readonly title?: string;
}

/** What a rule says of a place. The runner adds code, severity, subject, origin and docs. */
export interface Report {
  /** Path to the field in the subject. */
  readonly at: FieldPath;
  readonly message: string;
  readonly remedy?: string;
  readonly value?: unknown;
  readonly related?: ReadonlyArray<RelatedPlace>;
  /** Another object than the one being checked, where the fact belongs there. */
  readonly subject?: Manifest;
  /** Where one rule knows two grades of the same requirement. @default - the rule's severity */
  readonly severity?: Severity;
}

/** What a rule may ask. */
export interface RuleContext {
  readonly model: MeshModel;
  report(report: Report): void;
}

/**
 * One requirement, in one file named after it. `check` is called once for each object of `kind` that passed the
 * structural schema (so its wire types hold; kinds without a schema, like Service and Deployment, must be read
 * defensively), and reports what it finds; it keeps no state and builds no indexes (those live in `model/`).
 */
export interface Rule {
  /** The file's path below `src/rules/`, without `.ts`: `virtual-service/host-valid`. */
  readonly name: string;
  readonly code: string;
  readonly severity: Severity;
  readonly layer: Layer;
  readonly packs: ReadonlyArray<Pack>;
  /** Group-kind of the subject (`networking.istio.io/VirtualService`, `Service`), or several; `*` for objects of any kind. */
  readonly kind: string | ReadonlyArray<string>;
  /** Further group-kinds looked at through the model. */
  readonly reads?: ReadonlyArray<string>;
  /** One sentence: the requirement. */
  readonly title: string;
  /** What goes wrong in a mesh when it is violated. */
  readonly why: string;
  /** What to do. */
  readonly fix: string;
  /** Public page that states the fact. */
  readonly docs: string;
  /** Where pack `default` leaves the rule out, or asks for more before it reports: why it judges otherwise than Istio's own analyzer. */
  readonly deviation?: string;
  readonly bad: ReadonlyArray<Example>;
  readonly good: ReadonlyArray<Example>;
  check(subject: Manifest, context: RuleContext): void;
}
