import { App, Chart, Testing } from 'cdk8s';
import {
  ExtensionCode, ExtensionMode, ExtensionPhase, IstioVersion, Mesh, MeshChecks, TrafficExtension,
  WasmFailStrategy, WasmModule, WasmPlugin, WorkloadTarget,
} from '../../../src';

const SHA = 'ab'.repeat(32);

function mesh(version = IstioVersion.V1_31) {
  const app = new App();
  const shop = new Chart(app, 'shop', { namespace: 'shop' });
  return { app, shop, mesh: new Mesh(shop, 'mesh', { version }) };
}

function spec(chart: Chart): unknown {
  const [object]: Array<{ spec: unknown }> = Testing.synth(chart);
  return object.spec;
}

test('a plugin from a registry, with all that can be said', () => {
  const { app, shop, mesh: declared } = mesh();
  new WasmPlugin(shop, 'auth', {
    mesh: declared,
    target: WorkloadTarget.labels({ app: 'web' }),
    module: WasmModule.oci('registry.example.com/auth:1', { sha256: SHA, pullSecret: 'registry' }),
    phase: ExtensionPhase.AUTHN,
    priority: 10,
    failStrategy: WasmFailStrategy.FAIL_OPEN,
    config: { realm: 'shop' },
    environment: [{ name: 'TRUST_DOMAIN' }, { name: 'MODE', value: 'strict' }],
    matches: [{ mode: ExtensionMode.SERVER, ports: [8080] }],
  });
  expect(spec(shop)).toEqual({
    selector: { matchLabels: { app: 'web' } },
    url: 'oci://registry.example.com/auth:1',
    sha256: SHA,
    imagePullSecret: 'registry',
    phase: 'AUTHN',
    priority: 10,
    failStrategy: 'FAIL_OPEN',
    pluginConfig: { realm: 'shop' },
    vmConfig: { env: [{ name: 'TRUST_DOMAIN', valueFrom: 'HOST' }, { name: 'MODE', value: 'strict' }] },
    match: [{ mode: 'SERVER', ports: [{ number: 8080 }] }],
  });
  expect(MeshChecks.findings(app)).toEqual([]);
});

test('one description of a module serves both kinds', () => {
  const { app, shop, mesh: declared } = mesh();
  const wasm = { module: WasmModule.http('https://files.example.com/a.wasm', { sha256: SHA }), network: true };
  new TrafficExtension(shop, 'new', { mesh: declared, code: ExtensionCode.wasm(wasm) });
  expect(spec(shop)).toEqual({ wasm: { url: 'https://files.example.com/a.wasm', sha256: SHA, type: 'NETWORK' } });
  expect(MeshChecks.findings(app)).toEqual([]);
});

test('a script in Lua', () => {
  const { app, shop, mesh: declared } = mesh();
  const source = 'function envoy_on_request(handle) end';
  new TrafficExtension(shop, 'tag', { mesh: declared, code: ExtensionCode.lua(source), phase: ExtensionPhase.STATS });
  expect(spec(shop)).toEqual({ lua: { inlineCode: source }, phase: 'STATS' });
  expect(MeshChecks.findings(app)).toEqual([]);
});

test('a release that has no TrafficExtension says so', () => {
  const { app, shop, mesh: declared } = mesh(IstioVersion.V1_29);
  new TrafficExtension(shop, 'tag', { mesh: declared, code: ExtensionCode.lua('x = 1') });
  expect(() => app.synthYaml()).toThrow(/SCHEMA-RELEASE: .*TrafficExtension.*1\.29/);
});

test.each<[string, () => WasmModule, RegExp]>([
  ['without a checksum', () => WasmModule.oci('registry.example.com/auth:1'), /module.sha256 is needed: without it, whoever controls the place/],
  ['with a checksum that is none', () => WasmModule.oci('r.example.com/a', { sha256: SHA.toUpperCase() }), /module.sha256 is no SHA-256/],
  ['with credentials for a plain file', () => WasmModule.http('https://f.example.com/a', { sha256: SHA, pullSecret: 's' }), /module.pullSecret is for images only/],
  ['of a scheme nobody fetches', () => WasmModule.http('ftp://f.example.com/a', { sha256: SHA }), /module.url .*ftp/],
])('a module %s is refused', (_, module, message) => {
  const { shop, mesh: declared } = mesh();
  expect(() => new WasmPlugin(shop, 'auth', { mesh: declared, module: module() })).toThrow(message);
});

test.each([
  ['a digest in the url', WasmModule.oci(`registry.example.com/auth@sha256:${SHA}`)],
  ['a reason', WasmModule.oci('registry.example.com/auth:dev', { unverified: 'built on every commit, in a test cluster' })],
  ['a file of the proxy', WasmModule.file('/var/lib/filters/auth.wasm')],
])('%s makes up for a checksum', (_, module) => {
  const { app, shop, mesh: declared } = mesh();
  new WasmPlugin(shop, 'auth', { mesh: declared, module });
  expect(MeshChecks.findings(app)).toEqual([]);
});

test.each(['', 'x'.repeat(65_537)])('a script of a length that Istio refuses is refused here', (source) => {
  const { shop, mesh: declared } = mesh();
  expect(() => new TrafficExtension(shop, 'tag', { mesh: declared, code: ExtensionCode.lua(source) })).toThrow(/code is no script that Istio takes/);
});
