import { createRequire } from 'module';
import { LintSettings } from './lint-settings';
import { readSetting } from './read-setting';
import { UsageError } from './usage-error';

/** Properties of `IstioValidation` in cdk8s.yaml. They mean what the flags of `cdk8s-istio lint` mean. */
export interface IstioValidationProps {
  /**
   * Release of Istio that the cluster runs: `1.31`.
   *
   * @default - the newest known
   */
  readonly istioVersion?: string;
  /**
   * Release and channel of the Gateway API: `1.6`, `1.6:experimental`.
   *
   * @default - the newest known, standard channel
   */
  readonly gatewayApi?: string;
  /**
   * File with the mesh config: as YAML, in the ConfigMap `istio`, or in values of the istiod chart.
   *
   * @default - a ConfigMap `istio` among the manifests, else Istio's defaults
   */
  readonly meshConfig?: string;
  /**
   * Files and folders with what exists elsewhere.
   *
   * @default - nothing
   */
  readonly context?: string[];
  /**
   * Rules to run: `default`, `strict`, `best-practice`, `istioctl`.
   *
   * @default - default
   */
  readonly packs?: string[];
  /**
   * What is absent from the manifests is absent from the cluster.
   *
   * @default false
   */
  readonly closedWorld?: boolean;
  /**
   * From which severity on the validation fails: `error`, `warning`, `info` or `never`.
   *
   * @default - error
   */
  readonly failOn?: string;
  /**
   * Milder findings are left out: `error`, `warning` or `info`.
   *
   * @default - info
   */
  readonly threshold?: string;
  /**
   * Findings that are known, each with the reason why it does not count: `CODE[=RESOURCE]:REASON`.
   *
   * @default - none
   */
  readonly suppress?: string[];
}

/** Settings of the command line that cdk8s-cli decides. */
const NOT_HERE: ReadonlyArray<string> = ['paths', 'format', 'acknowledged'];

/**
 * Checks what an app wrote, as a plugin of cdk8s-cli: for apps in any language, and for objects that no construct of this
 * library made. Named in cdk8s.yaml below `validations`, as `package: cdk8s-istio` and `class: IstioValidation`.
 *
 * All manifests are checked together, as one cluster's. cdk8s-cli runs it after the files are written and ends with exit code 2
 * where it fails: publish only after exit code 0.
 *
 * @see https://cdk8s.io/docs/latest/cli/synth/#validations
 */
export class IstioValidation {
  private readonly settings: LintSettings;

  /** @throws Error if a property is not known, or makes no sense */
  constructor(props: IstioValidationProps = {}) {
    const foreign = NOT_HERE.find((name) => Object.hasOwn(props, name));
    if (foreign !== undefined) throw new UsageError(`IstioValidation has no property ${foreign}: cdk8s-cli decides it`);
    const entries = Object.entries(props).filter(([, value]) => value !== undefined && value !== null);
    this.settings = Object.fromEntries(entries.map(([name, value]) => [name, readSetting(name, value)]));
  }

  /**
   * Called by cdk8s-cli.
   *
   * @param context the `ValidationContext` of cdk8s-cli
   */
  public async validate(context: unknown): Promise<void> {
    // All rules come with it; whoever only declares a mesh need not wait for them.
    const { validateManifests } = createRequire(__filename)('./validate-manifests') as typeof import('./validate-manifests');
    validateManifests(this.settings, context as Parameters<typeof validateManifests>[1]);
  }
}
