import { Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { DestinationRule } from '../../../imports/networking-istio-io';
import { portNumberProblem } from '../../values/port-number';
import { joinConfiguration } from '../app/configuration-membership';
import { InvalidPropError } from '../app/invalid-prop';
import { IMesh } from '../mesh/mesh-ref';
import { compact, orNone } from './compact';
import { PolicyBlocks, policyBlocks } from './policy-blocks';
import { TrafficPolicy } from './traffic-policy';

/** What a host policy is about. */
export interface HostPolicyProps {
  readonly mesh: IMesh;
  /** Full host name. */
  readonly hostname: string;
  /** Name of the DestinationRule. */
  readonly name: string;
  readonly namespace: string;
  /** Namespaces that see it; asked at synthesis, when all callers are known. @default - as the mesh config says */
  readonly exportTo?: () => string[];
  /** The version whose policy this host has, where it is the host of a version's own Service. */
  readonly versionOf?: { readonly policy: HostPolicy; readonly version: string };
  /** Labels of the only clients it is for, which run in its namespace; asked at synthesis. @default - all clients */
  readonly workloadSelector?: () => { readonly [key: string]: string };
  /** What is said of the host to all its clients, which these clients heed as well; asked at synthesis. @default - nothing */
  readonly basedOn?: () => HostPolicy | undefined;
}

/** What was said of a host or of one version: as a whole, and by port. */
interface PolicyLayer {
  blocks: PolicyBlocks;
  readonly byPort: Map<number, PolicyBlocks>;
}

interface Subset {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly layer: PolicyLayer;
}

const DOCS = 'https://istio.io/latest/docs/reference/config/networking/destination-rule/';

/** The one DestinationRule of a host: gathers what all constructs say of it. */
export class HostPolicy extends Construct {
  public readonly destinationRule: DestinationRule;

  private readonly base: PolicyLayer = newLayer();
  private readonly subsets = new Map<string, Subset>();

  constructor(scope: Construct, id: string, private readonly props: HostPolicyProps) {
    super(scope, id);
    joinConfiguration(this, props.mesh);
    this.destinationRule = new DestinationRule(this, 'Resource', {
      metadata: { name: props.name, namespace: props.namespace },
      spec: Lazy.any({ produce: () => this.render() }),
    });
  }

  /** Adds what is said of the host, or of one of its ports. */
  public add(policy: TrafficPolicy): void {
    this.addTo(this.base, policy, 'trafficPolicy');
  }

  /** Makes a subset; once more with the same labels changes nothing. */
  public addSubset(name: string, labels: Readonly<Record<string, string>>): void {
    if (!this.subsets.has(name)) this.subsets.set(name, { name, labels, layer: newLayer() });
  }

  /** Adds what is said of a subset, or of one port of it. */
  public addToSubset(name: string, policy: TrafficPolicy): void {
    const subset = this.subsets.get(name);
    if (!subset) throw new Error(`The host policy of ${this.props.hostname} has no subset ${name}.`);
    this.addTo(subset.layer, policy, `trafficPolicy of version ${name}`);
  }

  private addTo(layer: PolicyLayer, policy: TrafficPolicy, what: string): void {
    const said = policyBlocks(policy);
    if (policy.port === undefined) {
      layer.blocks = this.join(layer.blocks, said, what);
      return;
    }
    const problem = portNumberProblem(policy.port);
    if (problem) {
      throw new InvalidPropError(this, { field: `${what}.port`, value: policy.port, problem, expected: 'a port of the service', docs: DOCS });
    }
    if (said.retryBudget) {
      throw new InvalidPropError(this, {
        field: `${what}.retryBudget`,
        value: said.retryBudget,
        problem: 'cannot be said of one port',
        expected: 'a policy without `port`, for the service or a version',
        docs: DOCS,
      });
    }
    layer.byPort.set(policy.port, this.join(layer.byPort.get(policy.port) ?? {}, said, `${what} for port ${policy.port}`));
  }

  /** Both together; a block said twice must say the same. */
  private join(known: PolicyBlocks, added: PolicyBlocks, what: string): PolicyBlocks {
    for (const name of Object.keys(added) as Array<keyof PolicyBlocks>) {
      const before = known[name];
      if (before !== undefined && JSON.stringify(before) !== JSON.stringify(added[name])) {
        throw new InvalidPropError(this, {
          field: `${what}.${name}`,
          value: added[name],
          problem: `is said differently already (${JSON.stringify(before)})`,
          expected: 'one word on it: all policies of one host become one DestinationRule',
          docs: DOCS,
        });
      }
    }
    return { ...known, ...added };
  }

  private render(): Record<string, unknown> {
    const { versionOf, basedOn, workloadSelector } = this.props;
    const wider = basedOn?.();
    const base = versionOf ? versionOf.policy.layerOf(versionOf.version) : wider ? laidOver(this.base, wider.base) : this.base;
    return compact({
      host: this.props.hostname,
      workloadSelector: workloadSelector && { matchLabels: workloadSelector() },
      exportTo: this.props.exportTo?.(),
      trafficPolicy: orNone(this.renderLayer(base, {}, new Map())),
      subsets: this.subsets.size === 0 ? undefined : [...this.subsets.values()].sort((a, b) => (a.name < b.name ? -1 : 1)).map((subset) => compact({
        name: subset.name,
        labels: subset.labels,
        trafficPolicy: orNone(this.renderLayer(subset.layer, this.base.blocks, this.base.byPort)),
      })),
    });
  }

  /** What holds for a version: its own words laid over those on the service. */
  private layerOf(version: string): PolicyLayer {
    return laidOver(this.subsets.get(version)?.layer ?? newLayer(), this.base);
  }

  /**
   * A port's settings replace those of the level they stand in, all four blocks, rather than being laid over them. So what
   * a port leaves out is written out again.
   */
  private renderLayer(layer: PolicyLayer, below: PolicyBlocks, belowByPort: ReadonlyMap<number, PolicyBlocks>): Record<string, unknown> {
    const ports = [...layer.byPort.keys()].sort((a, b) => a - b);
    return compact({
      ...layer.blocks,
      portLevelSettings: ports.length === 0 ? undefined : ports.map((number) => {
        const all: PolicyBlocks = { ...below, ...belowByPort.get(number), ...layer.blocks, ...layer.byPort.get(number) };
        const { loadBalancer, connectionPool, outlierDetection, tls } = all;
        return compact({ port: { number }, loadBalancer, connectionPool, outlierDetection, tls });
      }),
    });
  }
}

function newLayer(): PolicyLayer {
  return { blocks: {}, byPort: new Map() };
}

function laidOver(own: PolicyLayer, below: PolicyLayer): PolicyLayer {
  const byPort = new Map(below.byPort);
  for (const [port, blocks] of own.byPort) byPort.set(port, { ...below.byPort.get(port), ...own.blocks, ...blocks });
  return { blocks: { ...below.blocks, ...own.blocks }, byPort };
}
