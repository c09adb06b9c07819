import { Construct } from 'constructs';
import { InvalidPropError } from '../app/invalid-prop';
import { IGateway } from '../gateways/gateway-ref';
import { Dialect } from '../mesh/dialect';
import { IMesh } from '../mesh/mesh-ref';
import { IMeshService } from '../workloads/mesh-service-ref';
import { checkGrpcRule } from './check-grpc-rule';
import { refusing } from './check-http-rule';
import { grpcAsHttp } from './grpc-as-http';
import { GrpcRoute } from './grpc-route';
import { GrpcRule } from './grpc-rule';
import { HttpRoute } from './http-route';
import { HttpRule } from './http-rule';

/** Whose requests a route table is about. */
export interface RouteTableParents {
  readonly mesh: IMesh;
  readonly dialect: Dialect;
  readonly gateways?: IGateway[];
  readonly hosts?: string[];
  readonly services?: IMeshService[];
}

const DOCS = 'https://gateway-api.sigs.k8s.io/api-types/grpcroute/';

/** All rules of one host, whoever adds them. */
export class RouteTable {
  private http?: HttpRoute;
  private grpc?: GrpcRoute;

  /** @param suffix told apart in the ids of the routes: `-HOST`, or nothing */
  constructor(private readonly owner: Construct, private readonly suffix: string, private readonly parents: RouteTableParents) {}

  /** Adds a rule for requests. */
  public add(rule: HttpRule): HttpRoute {
    if (this.grpc) this.refuseMixture();
    this.http ??= new HttpRoute(this.owner, `Route${this.suffix}`, this.parents);
    this.http.addRule(rule);
    return this.http;
  }

  /** Adds a rule for gRPC calls. In Istio's dialect they are requests like others. */
  public addGrpc(rule: GrpcRule): void {
    if (this.parents.dialect === Dialect.ISTIO) {
      checkGrpcRule(rule, 'rule', false, refusing(this.owner, DOCS));
      this.add(grpcAsHttp(rule));
      return;
    }
    if (this.http) this.refuseMixture();
    this.grpc ??= new GrpcRoute(this.owner, `GrpcRoute${this.suffix}`, this.parents);
    this.grpc.addRule(rule);
  }

  private refuseMixture(): never {
    throw new InvalidPropError(this.owner, {
      field: 'route',
      value: this.parents.hosts?.[0],
      problem: 'and routeGrpc() of one host cannot be expressed in the Gateway API dialect, where one kind of route takes all its requests',
      expected: 'route() with PathMatch.prefix("/shop.v1.Cart") for the gRPC calls, a host of their own, or dialect: Dialect.ISTIO',
      docs: DOCS,
    });
  }
}
