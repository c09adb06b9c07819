import { App, Chart } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { Finding } from '../../diagnostics/finding';
import { FindingSet } from '../../diagnostics/finding-set';
import { renderFinding } from '../../diagnostics/render-text';
import { compareSeverity } from '../../diagnostics/severity';
import { Suppression } from '../../diagnostics/suppression';
import { JsonObject, Manifest } from '../../manifest/manifest';
import { manifestOf } from '../../manifest/manifest-of';
import { readApp } from '../../manifest/read-app';
import { AppSettings } from './app-settings';
import { CheckOptions } from './check-options';
import { CheckReport } from './check-report';
import { CheckedConfiguration } from './checked-configuration';
import { Configuration, Configurations } from './configuration';
import { lintOnDemand } from './lint-on-demand';
import { explainInvalidProp } from './explain-invalid-prop';

/** The construct whose validation is the check. cdk8s puts its id before each error. */
const ID = 'cdk8s-istio';

const REPORT = new CheckReport((text) => process.stderr.write(text));

/** Has an app checked by every synthesis; once for each app, whoever asks. */
export function attachChecks(construct: IConstruct): void {
  const { root } = construct.node;
  if (root.node.tryFindChild(ID)) return;
  new AppCheck(root as Construct);
}

/**
 * Checks an app and returns what it is made of; throws with all errors together, if there are any, those that other
 * constructs find in themselves among them.
 */
export function requireChecksPass(app: App): CheckedConfiguration[] {
  const checked = checkApp(app);
  const others = app.node.findAll()
    .filter((construct) => construct.node.id !== ID)
    .flatMap((construct) => construct.node.validate().map((error) => `[${construct.node.path}] ${error}`));
  const errors = [...errorTexts(checked), ...others];
  if (errors.length > 0) {
    throw new Error(`The checks found ${errors.length} error${errors.length === 1 ? '' : 's'}; nothing is written.\n\n${errors.join('\n\n')}`);
  }
  REPORT.tell(app, checked);
  return checked;
}

/** Checks every configuration of an app, each by itself. */
export function checkApp(app: IConstruct): CheckedConfiguration[] {
  const configurations = Configurations.of(app);
  const byChart = new Map<IConstruct, Configuration>();
  const members = new Map<Configuration, Manifest[]>();
  const charts = new Map<Manifest, Chart>();
  const visit = (manifest: Manifest, construct: IConstruct) => {
    const chart = Chart.of(construct);
    charts.set(manifest, chart);
    const configuration = byChart.get(chart) ?? configurations.ofChart(chart);
    byChart.set(chart, configuration);
    const list = members.get(configuration);
    if (list) list.push(manifest);
    else members.set(configuration, [manifest]);
  };
  const read = readApp(app, { visit });
  const suppression = Suppression.of(AppSettings.of(app).acknowledgements);
  const all = new Set([...configurations.all(), ...members.keys()]);
  return [...all].map((configuration, i) => {
    const manifests = members.get(configuration) ?? [];
    const options = configuration.source?.checks ?? AppSettings.of(app).checks;
    const found = [...(i === 0 ? read.findings.map(explainInvalidProp) : []), ...lintConfiguration(app, configuration, manifests, options)];
    const annotations = new Map(manifests.map((manifest) => [manifest.origin.constructPath, manifest.annotations]));
    const findings = suppression.apply(FindingSet.of(found), (finding) => annotations.get(finding.origin?.constructPath));
    return { configuration, manifests, charts, options, findings };
  });
}

/** The options with which a configuration is linted, simulated and compared. */
export function contextOf(configuration: Configuration): Manifest[] {
  return configuration.declarations.context.flatMap(({ object, constructPath }) => {
    const known = object();
    return known ? [manifestOf(known, { origin: { constructPath } })] : [];
  });
}

function lintConfiguration(
  app: IConstruct,
  configuration: Configuration,
  manifests: ReadonlyArray<Manifest>,
  { packs }: CheckOptions,
): ReadonlyArray<Finding> {
  const { source } = configuration;
  return lintOnDemand()(manifests, {
    packs,
    rules: AppSettings.of(app).rules,
    target: source && { istio: source.version, gatewayApi: source.gatewayApi },
    meshConfig: source?._meshConfig() as JsonObject | undefined,
    meshConfigOrigin: source && { constructPath: source.node.path },
    context: contextOf(configuration),
    declarations: configuration.declarations.toPlain(),
  }).findings;
}

function errorTexts(checked: ReadonlyArray<CheckedConfiguration>): string[] {
  return checked.flatMap(({ findings, options }) => findings
    .filter(({ severity, acknowledged }) => acknowledged === undefined && compareSeverity(severity, options.failOn ?? 'error') <= 0)
    .map((finding) => renderFinding(finding)));
}

/**
 * Checks the app it stands in when that is validated. cdk8s validates the whole app again for each chart it writes; what
 * is checked is the same, so one synthesis checks once.
 */
class AppCheck extends Construct {
  private known?: string[];
  private synthesizing = false;

  constructor(root: Construct) {
    super(root, ID);
    this.node.addValidation({ validate: () => this.validate(root) });
    if (isApp(root)) this.wrap(root);
  }

  private validate(root: IConstruct): string[] {
    if (!this.synthesizing) return errorTexts(checkApp(root));
    this.known ??= this.checkOnce(root);
    return this.known;
  }

  private checkOnce(root: IConstruct): string[] {
    const checked = checkApp(root);
    const errors = errorTexts(checked);
    if (errors.length === 0) REPORT.tell(root, checked);
    return errors;
  }

  private wrap(app: App): void {
    const once = <T>(synthesize: () => T) => (): T => {
      if (this.synthesizing) return synthesize();
      this.synthesizing = true;
      try {
        return synthesize();
      } finally {
        this.synthesizing = false;
        this.known = undefined;
      }
    };
    app.synth = once(app.synth.bind(app));
    app.synthYaml = once(app.synthYaml.bind(app));
  }
}

function isApp(root: IConstruct): root is App {
  return 'synth' in root && typeof root.synth === 'function' && 'synthYaml' in root && typeof root.synthYaml === 'function';
}
