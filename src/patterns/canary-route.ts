import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { InvalidPropError } from '../constructs/app/invalid-prop';
import { joinConfiguration } from '../constructs/app/configuration-membership';
import { IGateway } from '../constructs/gateways/gateway-ref';
import { Dialect } from '../constructs/mesh/dialect';
import { HeaderMatch } from '../constructs/routing/header-match';
import { HttpRoute } from '../constructs/routing/http-route';
import { HttpRule } from '../constructs/routing/http-rule';
import { MeshService } from '../constructs/workloads/mesh-service';
import { ServiceVersion } from '../constructs/workloads/service-version';
import { CanaryController } from './canary-controller';
import { IgnoredDifference } from './ignored-difference';

/** Props of a `CanaryRoute`. */
export interface CanaryRouteProps {
  /** The service whose requests are split. */
  readonly service: MeshService;

  /** Name of the version that is known to work. */
  readonly stable: string;

  /** Name of the version that is tried. */
  readonly canary: string;

  /**
   * Share of the canary in percent, a whole number from 0 to 100.
   *
   * @default - that of `steps`, else 0
   */
  readonly weight?: number;

  /**
   * Shares of the canary, step by step; `step` says which one holds.
   *
   * @default - `weight` says the share
   */
  readonly steps?: number[];

  /**
   * Which of `steps` holds, from 0.
   *
   * @default 0
   */
  readonly step?: number;

  /**
   * Requests that go to the canary whatever its share: those that have any of these headers or cookies.
   *
   * @default - none
   */
  readonly preview?: HeaderMatch[];

  /**
   * Share of the stable version's requests that the canary gets copies of, in percent, 0–100.
   *
   * @default - none
   */
  readonly mirrorPercent?: number;

  /**
   * Name of a cookie that keeps a user at the version that was first chosen, as long as that version has a share.
   *
   * @default - each request is chosen for anew
   */
  readonly stickyCookie?: string;

  /**
   * Gateways at which requests are split, with `hosts`.
   *
   * @default - none; requests inside the mesh are split
   */
  readonly gateways?: IGateway[];

  /**
   * Hosts at these gateways.
   *
   * @default - none
   */
  readonly hosts?: string[];

  /**
   * Who moves the weights while a release runs.
   *
   * @default CanaryController.NONE
   */
  readonly controller?: CanaryController;

  /**
   * The dialect.
   *
   * @default - that of the gateways, else that of the mesh
   */
  readonly dialect?: Dialect;
}

const DOCS = 'https://istio.io/latest/docs/tasks/traffic-management/traffic-shifting/';

/**
 * A new version of a service that gets some of the requests: a share of all, those of testers, or copies.
 *
 * @see https://istio.io/latest/docs/tasks/traffic-management/traffic-shifting/
 *
 * @example
 * new CanaryRoute(shop, 'reviews-canary', {
 *   service: reviews,
 *   stable: 'v1',
 *   canary: 'v2',
 *   weight: 10,
 *   preview: [HeaderMatch.exact('x-tester', 'true')],
 * });
 */
export class CanaryRoute extends Construct {
  /** The route. */
  public readonly route: HttpRoute;

  /** Share of the canary, in percent. */
  public readonly weight: number;

  private readonly controller: CanaryController;

  /** Throws where a version is unknown, both are the same, or a share is no percentage. */
  constructor(scope: Construct, id: string, props: CanaryRouteProps) {
    super(scope, id);
    const { service } = props;
    const { declarations } = joinConfiguration(this, service.mesh);
    const stable = this.version(props, 'stable');
    const canary = this.version(props, 'canary');
    if (props.stable === props.canary) this.refuse('canary', props.canary, 'is the stable version', 'another version');
    this.weight = this.shareOf(props);
    this.controller = props.controller ?? CanaryController.NONE;
    this.route = new HttpRoute(this, 'Route', {
      mesh: service.mesh,
      gateways: props.gateways,
      hosts: props.hosts,
      services: props.gateways?.length ? undefined : [service],
      dialect: props.dialect,
      rules: this.rules(props, stable, canary),
      name: id,
    });
    if (this.controller !== CanaryController.NONE) {
      for (const object of this.objects()) {
        const [group] = object.apiVersion.split('/');
        declarations.addOwnedWeights({
          groupKind: `${group}/${object.kind}`,
          namespace: object.metadata.namespace ?? 'default',
          name: object.name,
          controller: this.controller,
        });
      }
    }
  }

  /**
   * What an Argo CD Application has to leave alone while the controller moves weights, as entries of its
   * `ignoreDifferences` (with `RespectIgnoreDifferences=true` among the sync options). Empty without a controller.
   */
  public ignoreDifferences(): IgnoredDifference[] {
    if (this.controller === CanaryController.NONE) return [];
    return this.objects().map((object) => ({
      group: object.apiVersion.split('/')[0],
      kind: object.kind,
      name: object.name,
      namespace: object.metadata.namespace ?? 'default',
      jqPathExpressions: object.kind === 'VirtualService'
        ? ['.spec.http[].route[].weight']
        : ['.spec.rules[].backendRefs[].weight'],
    }));
  }

  private objects(): ApiObject[] {
    return [this.route.gatewayRoute, this.route.meshRoute].filter((object) => object !== undefined);
  }

  private version(props: CanaryRouteProps, which: 'stable' | 'canary'): ServiceVersion {
    const known = props.service.versions.find((version) => version.name === props[which]);
    if (known) return known;
    const names = props.service.versions.map((version) => version.name).join(', ');
    return this.refuse(which, props[which], `is no version of ${props.service.serviceName}`, names === '' ? 'a version added with `versions` or addVersion()' : `one of ${names}`);
  }

  private shareOf(props: CanaryRouteProps): number {
    const percentage = (value: number, field: string) => {
      if (!(Number.isInteger(value) && value >= 0 && value <= 100)) this.refuse(field, value, 'is no share in percent', 'a whole number from 0 to 100');
      return value;
    };
    const { weight, steps, step, mirrorPercent } = props;
    if (mirrorPercent !== undefined && !(mirrorPercent >= 0 && mirrorPercent <= 100)) this.refuse('mirrorPercent', mirrorPercent, 'is no percentage', '0 to 100');
    if (steps === undefined) {
      if (step !== undefined) this.refuse('step', step, 'is said without `steps`', 'the steps as well');
      return percentage(weight ?? 0, 'weight');
    }
    if (weight !== undefined) this.refuse('weight', weight, 'is said beside `steps`', 'one of the two');
    steps.forEach((share, i) => percentage(share, `steps[${i}]`));
    const chosen = step ?? 0;
    if (!(Number.isInteger(chosen) && chosen >= 0 && chosen < steps.length)) this.refuse('step', chosen, `is none of the ${steps.length} steps`, `0 to ${steps.length - 1}`);
    return steps[chosen];
  }

  private rules(props: CanaryRouteProps, stable: ServiceVersion, canary: ServiceVersion): HttpRule[] {
    const { stickyCookie, mirrorPercent } = props;
    const mirrors = mirrorPercent === undefined ? undefined : [{ backend: canary, percent: mirrorPercent }];
    const remember = (version: ServiceVersion) => (stickyCookie === undefined ? undefined : { add: { 'set-cookie': `${stickyCookie}=${version.name}; Path=/` } });
    // A version that gets nothing any more holds nobody, or a canary that is taken back would keep its users.
    const shares = [[canary, this.weight], [stable, 100 - this.weight]] as const;
    const holding = shares.flatMap(([version, share]) => (share > 0 || this.controller !== CanaryController.NONE ? [version] : []));
    const held = stickyCookie === undefined ? [] : holding.map((version): HttpRule => ({
      name: `sticky-${version.name}`,
      matches: [{ headers: [HeaderMatch.cookie(stickyCookie, version.name)] }],
      to: version,
    }));
    const preview = props.preview?.length
      ? [{ name: 'preview', matches: props.preview.map((header) => ({ headers: [header] })), to: canary }]
      : [];
    return [
      ...preview,
      ...held,
      {
        name: 'primary',
        backends: [
          { backend: stable, weight: 100 - this.weight, responseHeaders: remember(stable) },
          { backend: canary, weight: this.weight, responseHeaders: remember(canary) },
        ],
        mirrors,
      },
    ];
  }

  private refuse(field: string, value: unknown, problem: string, expected: string): never {
    throw new InvalidPropError(this, { field, value, problem, expected, docs: DOCS });
  }
}
