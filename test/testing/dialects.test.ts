import { App, Chart } from 'cdk8s';
import * as fc from 'fast-check';
import { Dialect, Gateway, GatewayApiTarget, HttpRoute, Listener, Mesh, MeshService, ServicePort } from '../../src';
import { MeshSimulator, TrafficOutcome } from '../../src/testing';
import { ComparedRequest, comparedRequest, rule, RuleShape, ruleShapes } from './arbitrary-route';

/** One route at a gateway and one inside the mesh, of the same rules. */
function meshWith(shapes: ReadonlyArray<RuleShape>, dialect: Dialect) {
  const app = new App();
  const chart = new Chart(app, 'shop', { namespace: 'shop' });
  const mesh = new Mesh(chart, 'mesh', { dialect, gatewayApi: GatewayApiTarget.experimental() });
  const ports = [ServicePort.http(9080)];
  const web = new MeshService(chart, 'web', { mesh, ports, serviceAccount: 'web' });
  const reviews = new MeshService(chart, 'reviews', { mesh, ports, versions: ['v1', 'v2'], serviceAccount: 'reviews' });
  const ratings = new MeshService(chart, 'ratings', { mesh, ports, serviceAccount: 'ratings' });
  const gateway = new Gateway(chart, 'public', { mesh, listeners: [Listener.http({ hosts: ['shop.example.com'] })] });
  const rules = shapes.map(rule([reviews, ratings]));
  new HttpRoute(chart, 'inside', { mesh, services: [reviews], rules, name: 'inside' });
  new HttpRoute(chart, 'outside', { mesh, gateways: [gateway], hosts: ['shop.example.com'], rules, name: 'outside' });
  return { traffic: MeshSimulator.of(app), web, gateway };
}

type Built = ReturnType<typeof meshWith>;

/** What both dialects have to agree in. */
function summary(outcome: TrafficOutcome) {
  const shares = new Map<string, number>();
  for (const { service, version, weight, path, authority, requestHeaders, responseHeaders } of outcome.destinations) {
    const key = JSON.stringify([service, version, path, authority, requestHeaders, responseHeaders]);
    shares.set(key, (shares.get(key) ?? 0) + weight);
  }
  return {
    decision: outcome.decision,
    status: outcome.status,
    timeoutMillis: outcome.timeoutMillis,
    // Statuses of the Gateway API are tried again beside Istio's own conditions, those of a VirtualService instead of them.
    retries: outcome.retries && [outcome.retries.attempts, outcome.retries.statuses],
    redirect: outcome.redirect,
    mirrors: outcome.mirrors.map(({ service, version, percent }) => [service, version, percent]),
    shares: [...shares].sort().map(([key, weight]) => [key, Math.round(weight * 1e9) / 1e9]),
  };
}

function ask({ traffic, web, gateway }: Built, { path, method, headers }: ComparedRequest) {
  return [
    traffic.http({ from: web, to: `http://reviews:9080${path}`, method, headers }),
    traffic.http({ from: gateway, to: `http://shop.example.com${path}`, method, headers }),
  ].map((outcome) => ({ outcome, said: summary(outcome) }));
}

/** Undefined where a dialect has no words for it, or two rules would never be told apart. */
function build(shapes: ReadonlyArray<RuleShape>, dialect: Dialect): Built | undefined {
  try {
    return meshWith(shapes, dialect);
  } catch (error) {
    if (error instanceof Error && /cannot be expressed|beside a rule by regular|replaces a prefix|same order|not by prefix|has no meaning/.test(error.message)) return undefined;
    throw error;
  }
}

test('a route means the same in both dialects', () => {
  let compared = 0;
  fc.assert(
    fc.property(ruleShapes, fc.array(comparedRequest, { minLength: 12, maxLength: 12 }), (shapes, requests) => {
      const istio = build(shapes, Dialect.ISTIO);
      const gatewayApi = istio === undefined ? undefined : build(shapes, Dialect.GATEWAY_API);
      fc.pre(istio !== undefined && gatewayApi !== undefined);
      compared++;
      for (const request of requests) {
        const [inside, outside] = ask(istio, request);
        const [otherInside, otherOutside] = ask(gatewayApi, request);
        for (const [one, other] of [[inside, otherInside], [outside, otherOutside]]) {
          try {
            expect(other.said).toEqual(one.said);
          } catch (error) {
            throw new Error(`${JSON.stringify(request)}\n${String(error)}\n\nIstio:\n${one.outcome.trace.toString()}\n\nGateway API:\n${other.outcome.trace.toString()}`);
          }
          if (one.said.shares.length > 0) expect(one.outcome.destinations.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(100, 9);
        }
      }
    }),
    { numRuns: Number(process.env.DIALECT_RUNS ?? 60) },
  );
  expect(compared).toBeGreaterThan(20);
}, 120_000);
