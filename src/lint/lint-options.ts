import { Origin } from '../diagnostics/origin';
import { Severity } from '../diagnostics/severity';
import { Acknowledgement } from '../diagnostics/suppression';
import { JsonObject, Manifest } from '../manifest/manifest';
import { Declarations } from '../model/declarations';
import { ReleaseTarget } from '../releases/release-target';
import { Pack, Rule } from '../rules/rule';

/** How far a lint is. */
export interface LintProgress {
  readonly phase: 'schema' | 'rules';
  /** Objects that are done. */
  readonly done: number;
  readonly total: number;
}

/** What is checked, against what, and how strictly. */
export interface LintOptions {
  /** Releases that the cluster runs. @default - the newest known, Gateway API in its standard channel */
  readonly target?: ReleaseTarget;
  /** Mesh config, as it is written for istiod; it is checked itself, too. @default - Istio's defaults */
  readonly meshConfig?: JsonObject;
  /** Where the mesh config came from. @default - nowhere known */
  readonly meshConfigOrigin?: Origin;
  /** Mesh networks, as they are written for istiod. @default - none */
  readonly meshNetworks?: JsonObject;
  /** Sets of rules to run. @default ['default'] */
  readonly packs?: ReadonlyArray<Pack>;
  /** Rules besides those of the packs: the user's own. They see objects as stored. @default - none */
  readonly rules?: ReadonlyArray<Rule>;
  /** Objects that exist elsewhere: present for the checks, never subjects of findings. @default - none */
  readonly context?: ReadonlyArray<Manifest>;
  /** Whether what is absent here is absent from the cluster. Pack `istioctl` always takes it so. @default false */
  readonly closedWorld?: boolean;
  /** What is known of the configuration and not said by its objects: calls, weights that a controller owns. @default - nothing */
  readonly declarations?: Declarations;
  /** Milder findings are left out. @default 'info' */
  readonly threshold?: Severity;
  /**
   * What somebody said is known, and why it does not count. Such findings stay in the result, with the reason; as do those that an
   * object's annotation `galley.istio.io/analyze-suppress` silences.
   *
   * @default - only the annotations
   */
  readonly acknowledgements?: ReadonlyArray<Acknowledgement>;
  /** Told every now and then how far it is; says nothing about an equal question that was answered before. @default - nobody is told */
  readonly onProgress?: (progress: LintProgress) => void;
}
