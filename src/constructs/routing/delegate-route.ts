import { Chart, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { VirtualService } from '../../../imports/networking-istio-io';
import { joinConfiguration } from '../app/configuration-membership';
import { IMesh } from '../mesh/mesh-ref';
import { allBackendsOf } from './backend-ports';
import { checkHttpRule, refusing } from './check-http-rule';
import { IDelegateRoute } from './delegate-route-ref';
import { HttpRule } from './http-rule';
import { RouteOrder } from './route-order';
import { virtualServiceHttp } from './virtual-service-http';

/** Props of a `DelegateRoute`. */
export interface DelegateRouteProps {
  /** The mesh it belongs to. */
  readonly mesh: IMesh;

  /** Its rules; they take what the delegating rule's matches and their own have in common. */
  readonly rules: HttpRule[];

  /**
   * In which order they are tried.
   *
   * @default RouteOrder.BY_SPECIFICITY
   */
  readonly order?: RouteOrder;

  /**
   * Name of the VirtualService.
   *
   * @default - the construct's id
   */
  readonly name?: string;
}

/**
 * Rules that a team has for its part of a host, whose route belongs to somebody else: the owner delegates a path to it.
 * Istio's dialect only.
 *
 * @see https://istio.io/latest/docs/reference/config/networking/virtual-service/#Delegate
 *
 * @example
 * const cart = new DelegateRoute(shop, 'cart', { mesh, rules: [{ to: reviews }] });
 * gateway.route('shop.example.com', { path: PathMatch.prefix('/cart'), delegate: cart });
 */
export class DelegateRoute extends Construct implements IDelegateRoute {
  /** Name of the VirtualService. */
  public readonly routeName: string;

  /** Its namespace. */
  public readonly namespace: string;

  /** The VirtualService, which has no hosts of its own. */
  public readonly resource: VirtualService;

  /** Throws where a rule can't be right, or delegates further: Istio follows one step only. */
  constructor(scope: Construct, id: string, props: DelegateRouteProps) {
    super(scope, id);
    joinConfiguration(this, props.mesh);
    this.routeName = props.name ?? id;
    this.namespace = Chart.of(this).namespace ?? 'default';
    const refuse = refusing(this, 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#Delegate');
    props.rules.forEach((rule, i) => {
      checkHttpRule(rule, `rules[${i}]`, refuse);
      if (rule.delegate) refuse(`rules[${i}].delegate`, rule.delegate.node.path, 'delegates further, which Istio does not follow', 'the rules of that route, here');
      for (const backend of allBackendsOf(rule)) backend.bindToRoute(false);
    });
    const order = props.order ?? RouteOrder.BY_SPECIFICITY;
    this.resource = new VirtualService(this, 'Resource', {
      metadata: { name: this.routeName, namespace: this.namespace },
      spec: Lazy.any({ produce: () => ({ http: virtualServiceHttp(this, props.rules, order) }) }),
    });
  }
}
