import { Chart } from 'cdk8s';
import { IConstruct } from 'constructs';
import { GatewayApiTarget } from '../../releases/gateway-api-target';
import { IstioVersion } from '../../releases/istio-version';
import { Artifacts } from './artifacts';
import { CheckOptions } from './check-options';
import { ConfigurationKey } from './configuration-key';
import { Declarations } from './declarations';
import { InvalidPropError } from './invalid-prop';

/** What a mesh tells its configuration: the options of checks and simulation. */
export interface ConfigurationSource extends IConstruct {
  readonly version: IstioVersion;
  readonly gatewayApi: GatewayApiTarget;
  /** What was said of its checks. */
  readonly checks?: CheckOptions;
  /** The mesh config that the mesh stands for, as istiod would read it. */
  _meshConfig(): Record<string, unknown>;
}

/** One configuration of an app, with all that its constructs contributed. */
export class Configuration {
  public readonly declarations = new Declarations();
  public readonly artifacts = new Artifacts();
  private readonly sources: ConfigurationSource[] = [];

  constructor(
    public readonly cluster: string,
    public readonly stage: string,
  ) {}

  /** `cluster/stage`, without the parts that are not set; `''` where neither is. */
  public get folder(): string {
    return [this.cluster, this.stage].filter((part) => part !== '').join('/');
  }

  /** The mesh declared or referenced here, if any. */
  public get source(): ConfigurationSource | undefined {
    return this.sources[0];
  }

  /** Enters a mesh; a configuration has one control plane, so a second mesh is refused. */
  public enter(source: ConfigurationSource): void {
    const other = this.sources[0];
    if (other) {
      throw new InvalidPropError(source, {
        field: 'cluster',
        value: this.folder,
        problem: `is a configuration that already has the mesh ${other.node.path}`,
        expected: 'one Mesh per configuration: give each its own `cluster` or `stage`, or pass the first one around',
      });
    }
    this.sources.push(source);
  }
}

const REGISTRY = Symbol.for('cdk8s-istio.configurations');
const FOLDER_PART = /^[a-z0-9]([a-z0-9.-]{0,61}[a-z0-9])?$/;

/** The configurations of one app. */
export class Configurations {
  /** Those of the app that a construct stands in. */
  public static of(construct: IConstruct): Configurations {
    const root = construct.node.root as IConstruct & { [REGISTRY]?: Configurations };
    const known = root[REGISTRY];
    if (known) return known;
    const made = new Configurations();
    Object.defineProperty(root, REGISTRY, { value: made });
    return made;
  }

  private readonly byFolder = new Map<string, Configuration>();
  private readonly byChart = new Map<IConstruct, Configuration>();

  /** The configuration of that key, made at first use. */
  public get(key: ConfigurationKey, asker: IConstruct): Configuration {
    for (const [field, value] of [['cluster', key.cluster], ['stage', key.stage]] as const) {
      if (value !== undefined && !FOLDER_PART.test(value)) {
        throw new InvalidPropError(asker, {
          field,
          value,
          problem: 'cannot name a folder',
          expected: 'lower case letters, digits, "-" and "." inside, at most 63 characters',
        });
      }
    }
    const made = new Configuration(key.cluster ?? '', key.stage ?? '');
    const known = this.byFolder.get(made.folder);
    if (known) return known;
    this.byFolder.set(made.folder, made);
    return made;
  }

  /** Says that a construct's chart belongs to a configuration. */
  public assign(member: IConstruct, configuration: Configuration): void {
    const chart = Chart.isChart(member) ? member : Chart.of(member);
    const known = this.byChart.get(chart);
    if (known && known !== configuration) {
      throw new InvalidPropError(member, {
        field: 'mesh',
        value: configuration.folder,
        problem: `is another configuration than that of chart ${chart.node.path} ("${known.folder}")`,
        expected: 'a chart of its own for each cluster and stage',
      });
    }
    this.byChart.set(chart, configuration);
  }

  /**
   * The configuration of a chart: its own, else that of the nearest chart around it, else the app's only one,
   * else one without a name.
   */
  public ofChart(chart: IConstruct): Configuration {
    for (let scope: IConstruct | undefined = chart; scope; scope = scope.node.scope) {
      const found = this.byChart.get(scope);
      if (found) return found;
    }
    if (this.byFolder.size === 1) return [...this.byFolder.values()][0];
    return this.get({}, chart);
  }

  /** All of them, in order of their folders. */
  public all(): Configuration[] {
    return [...this.byFolder.keys()].sort().map((folder) => this.byFolder.get(folder)!);
  }
}
