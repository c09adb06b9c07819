import { MeshConfig } from '../../src/model/mesh-config';
import { usedProviderProblem } from '../../src/model/mesh-config-provider-use';

const CONFIG = MeshConfig.parse(`
extensionProviders:
  - name: opa
    envoyExtAuthzGrpc: { service: opa.authz.svc.cluster.local, port: 9191 }
  - name: broken
    envoyExtAuthzGrpc: { service: opa, port: 0 }
  - name: empty
`);

test.each([
  ['authorization', 'opa'],
  ['authorization', 'elsewhere'],
  ['authorization', ''],
  ['metrics', 'prometheus'],
  ['accessLogging', 'envoy'],
  ['tracing', 'stackdriver'],
] as const)('for %s nothing is wrong with %j', (use, name) => {
  expect(usedProviderProblem(CONFIG, use, name)).toBeUndefined();
});

test.each([
  ['authorization', 'prometheus', 'is of type prometheus, which is not an authorizer'],
  ['tracing', 'opa', 'which is not a receiver of spans'],
  ['authorization', 'broken', 'is broken: port 0 must be'],
  ['authorization', 'empty', 'is broken: The extension provider "empty" does not say what it is'],
] as const)('for %s something is wrong with %j', (use, name, problem) => {
  expect(usedProviderProblem(CONFIG, use, name)).toContain(problem);
});

test('without a mesh config nothing is known to be wrong', () => {
  expect(usedProviderProblem(MeshConfig.DEFAULT, 'authorization', 'prometheus')).toBeUndefined();
});

test('a mesh config that is whole defines all there is', () => {
  expect(usedProviderProblem(CONFIG, 'authorization', 'elsewhere', true)).toBe('is defined nowhere in the mesh config');
  expect(usedProviderProblem(MeshConfig.DEFAULT, 'authorization', 'opa', true)).toBe('is defined nowhere in the mesh config');
  expect(usedProviderProblem(MeshConfig.DEFAULT, 'metrics', 'prometheus', true)).toBeUndefined();
});
