import * as fc from 'fast-check';
import { Authorizer } from '../../../src/simulator/authorization/authorizer';
import { passes } from '../../../src/simulator/authorization/attribute-test';
import { RequestAttributes } from '../../../src/simulator/authorization/request-attributes';
import { AuthorizationRequest } from '../../../src/simulator/authorization/request';
import { checkTokens } from '../../../src/simulator/authorization/token-check';
import { AccessRegion } from '../../../src/simulator/reachability/access-region';
import { exampleRequest } from '../../../src/simulator/reachability/example-request';
import { Reachability } from '../../../src/simulator/reachability/reachability';
import { MeshModel } from '../../../src/model/mesh-model';
import { CART, CART_SERVICE, policy } from '../authorization/policies';
import { randomMesh, randomPolicies, randomRequest, randomRule } from '../authorization/random-policies';
import { modelOf } from '../mesh';

const setups = fc.tuple(randomPolicies, randomMesh).map(([objects, meshConfig]) => modelOf([CART_SERVICE, ...objects], { meshConfig }));

/** Whether a request is one of a region's. */
function isOf(region: AccessRegion, request: AuthorizationRequest, model: MeshModel, authorizer: Authorizer): boolean {
  const http = request.port === 8080 || (request.port === 9000 && request.protocol === 'http');
  const { frame, requests } = region;
  if (frame.http !== http || frame.identified !== (request.source.identity !== undefined) || frame.port !== request.port) return false;
  const attributes = () => new RequestAttributes(request, http, true, model.settings.pathNormalization);
  const [sent, checked] = [attributes(), attributes()];
  const check = http && region.layer !== 'mtls' ? checkTokens(authorizer.place(CART).jwtRules, request, checked) : undefined;
  if (check?.acceptedBy !== frame.token?.rule) return false;
  return requests.settled.every(({ test: { test }, passes: expected }) => passes(test, checked) === expected || passes(test, sent) === expected);
}

test('the example of every region is decided as the region says', () => {
  fc.assert(fc.property(setups, (model) => {
    const authorizer = Authorizer.of(model);
    return Reachability.of(model).regions({ to: CART }).every((region) => {
      const { allowed, layer, policies } = authorizer.decide(exampleRequest(region, CART));
      const named = region.policies.every((one) => policies.some(({ manifest }) => manifest === one.manifest));
      return named && allowed === region.allowed && layer === region.layer;
    });
  }), { numRuns: 40 });
});

test('every request is in a region that is decided as it is', () => {
  fc.assert(fc.property(setups, fc.array(randomRequest, { minLength: 5, maxLength: 20 }), (model, requests) => {
    const authorizer = Authorizer.of(model);
    const regions = Reachability.of(model).regions({ to: CART, ports: [3306, 8080, 9000] });
    for (const request of requests) {
      const decision = authorizer.decide(request);
      if (decision.layer === 'jwt' || decision.layer === 'protocol') continue;
      const own = regions.filter((region) => isOf(region, request, model, authorizer));
      if (!own.some(({ allowed }) => allowed === decision.allowed)) return false;
    }
    return true;
  }), { numRuns: 40 });
});

test('never and always are the regions, in short', () => {
  fc.assert(fc.property(setups, randomRule, (model, pattern) => {
    const reachability = Reachability.of(model);
    const question = { to: CART, requests: pattern, ports: [3306, 8080, 9000] };
    const [passing, failing] = [reachability.never(question), reachability.always(question)];
    const regions = reachability.regions(question);
    expect(passing?.decision.allowed ?? true).toBe(true);
    expect(failing?.decision.allowed ?? false).toBe(false);
    expect(passing === undefined).toBe(regions.every(({ allowed }) => !allowed));
    expect(failing === undefined).toBe(regions.every(({ allowed }) => allowed));
  }), { numRuns: 40 });
});

test('never and always agree with requests that are tried', () => {
  const pattern = randomRule.map(({ from, to }) => ({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }));
  const requests = fc.array(randomRequest.filter(({ port, protocol }) => port !== 3306 && protocol === 'http'), { minLength: 5, maxLength: 20 });
  fc.assert(fc.property(randomPolicies, randomMesh, pattern, requests, (objects, meshConfig, asked, tried) => {
    const model = modelOf([CART_SERVICE, ...objects], { meshConfig });
    const decisions = tried.map((request) => Authorizer.of(model).decide(request));
    // Which requests are asked about, a policy says that allows just them.
    const others = objects.filter(({ kind }) => kind !== 'AuthorizationPolicy');
    const filter = Authorizer.of(modelOf([CART_SERVICE, ...others, policy('shop/asked', { rules: [asked] })], { meshConfig }));
    const question = { to: CART, requests: asked, ports: [8080, 9000] };
    const reachability = Reachability.of(model);
    const results = decisions.filter((_, index) => filter.decide(tried[index]).allowed).map(({ allowed }) => allowed);
    if (results.includes(true)) expect(reachability.never(question)).toBeDefined();
    if (results.includes(false)) expect(reachability.always(question)).toBeDefined();
  }), { numRuns: 40 });
});
