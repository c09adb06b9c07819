import * as fc from 'fast-check';
import { JsonObject } from '../../../src/manifest/manifest';
import { AuthorizationRequest } from '../../../src/simulator/authorization/request';
import { authorizer, policy, short } from './policies';
import { randomMesh, randomPolicies, randomPolicy, randomRequest, randomRule } from './random-policies';

const actionOf = (one: JsonObject) => (one.spec as { readonly action?: string }).action;
const requests = fc.array(randomRequest, { minLength: 1, maxLength: 12 });

function allowed(objects: ReadonlyArray<JsonObject>, mesh: Record<string, unknown>, list: ReadonlyArray<AuthorizationRequest>): boolean[] {
  const asked = authorizer(objects, mesh);
  return list.map((one) => asked.decide(one).allowed);
}

/** Whatever passes after, passed before. */
function onlyDenies(before: ReadonlyArray<boolean>, after: ReadonlyArray<boolean>): boolean {
  return after.every((passes, index) => !passes || before[index]);
}

test('the order of policies does not matter', () => {
  fc.assert(fc.property(randomPolicies, randomMesh, requests, (objects, mesh, list) => {
    const [one, other] = [authorizer(objects, mesh), authorizer([...objects].reverse(), mesh)];
    return list.every((request) => short(one.decide(request)) === short(other.decide(request)));
  }));
});

test('removing one of several ALLOW policies only denies more', () => {
  fc.assert(fc.property(randomPolicies, randomRule, randomRule, randomMesh, requests, (objects, kept, removed, mesh, list) => {
    const allow = (name: string, content: unknown) => policy(`shop/${name}`, { action: 'ALLOW', rules: [content] });
    const fewer = [...objects, allow('kept', kept)];
    return onlyDenies(allowed([...fewer, allow('removed', removed)], mesh, list), allowed(fewer, mesh, list));
  }));
});

test('adding a DENY policy only denies more', () => {
  fc.assert(fc.property(randomPolicies, randomPolicy, randomMesh, requests, (objects, added, mesh, list) => {
    fc.pre(actionOf(added) === 'DENY');
    return onlyDenies(allowed(objects, mesh, list), allowed([...objects, policy('shop/added', added.spec as object as Record<string, unknown>)], mesh, list));
  }));
});

test('an AUDIT policy changes nothing', () => {
  fc.assert(fc.property(randomPolicies, randomRule, randomMesh, requests, (objects, content, mesh, list) => {
    const more = [...objects, policy('shop/watch', { action: 'AUDIT', rules: [content] })];
    const [one, other] = [authorizer(objects, mesh), authorizer(more, mesh)];
    return list.every((request) => short(one.decide(request)) === short(other.decide(request)));
  }));
});

test('a rule with a further when matches no more requests', () => {
  fc.assert(fc.property(randomRule, randomMesh, requests, (content, mesh, list) => {
    const stricter = { ...content, when: [...(content.when ?? []), { key: 'source.namespace', values: ['front'] }] };
    const only = (one: unknown) => [policy('shop/a', { rules: [one] })];
    return onlyDenies(allowed(only(content), mesh, list), allowed(only(stricter), mesh, list));
  }));
});

test('a trace tells the same as the decision', () => {
  fc.assert(fc.property(randomPolicies, randomMesh, randomRequest, (objects, mesh, request) => {
    const asked = authorizer(objects, mesh);
    const { layer, policies } = asked.decide(request);
    const matched = asked.trace(request).steps.filter(({ stage, taken, subject }) => stage === layer && taken && subject !== undefined);
    return [...new Set(matched.map(({ subject }) => subject?.name))].sort().join() === policies.map(({ manifest }) => manifest.name).sort().join();
  }));
});
