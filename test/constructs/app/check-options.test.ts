import { ApiObject, App, Chart } from 'cdk8s';
import { CheckPack, CheckSeverity, Mesh, MeshApp, MeshChecks } from '../../../src';
import { AppSettings } from '../../../src/constructs/app/app-settings';
import { Rule } from '../../../src/rules/rule';

/** A Sidecar that names a host twice: Istio takes it with a warning. */
function app(make: () => App = () => new App(), options?: ConstructorParameters<typeof Mesh>[2]) {
  const made = make();
  const shop = new Chart(made, 'shop', { namespace: 'shop' });
  new Mesh(shop, 'mesh', options);
  const sidecar = new ApiObject(shop, 'sidecar', {
    apiVersion: 'networking.istio.io/v1', kind: 'Sidecar', metadata: { name: 'default' }, spec: { egress: [{ hosts: ['./*', './a.example'] }] },
  });
  return { made, shop, sidecar };
}

let printed: string[];
let spy: jest.SpyInstance;

beforeEach(() => {
  printed = [];
  spy = jest.spyOn(process.stderr, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
});

afterEach(() => spy.mockRestore());

test('a warning is printed once and kept on its construct', () => {
  const { made, sidecar } = app();
  made.synthYaml();
  made.synthYaml();
  expect(printed).toEqual([expect.stringMatching(/^warning SC-\d+: [\s\S]*shop\/sidecar/)]);
  expect(sidecar.node.metadata).toEqual([expect.objectContaining({ type: 'cdk8s-istio', data: expect.stringContaining('SC-') })]);
});

test('what is reported can be limited to errors', () => {
  const { made } = app();
  MeshChecks.configure(made, { report: CheckSeverity.ERROR });
  made.synthYaml();
  expect(printed).toEqual([]);
});

test.each([
  ['of the mesh', () => app(undefined, { checks: { failOn: CheckSeverity.WARNING } }).made],
  ['of the app', () => {
    const { made } = app();
    MeshChecks.configure(made, { failOn: CheckSeverity.WARNING });
    return made;
  }],
  ['of a MeshApp', () => app(() => new MeshApp({ outdir: 'never-written' }), { checks: { failOn: CheckSeverity.WARNING } }).made],
])('warnings stop synthesis where the options %s say so', (_, make) => {
  expect(() => make().synth()).toThrow(/warning SC-\d+/);
});

test('what the mesh says wins over what the app says', () => {
  const { made } = app(undefined, { checks: {} });
  MeshChecks.configure(made, { failOn: CheckSeverity.WARNING });
  expect(() => made.synthYaml()).not.toThrow();
});

test('acknowledged findings neither stop nor print, and stay in the report', () => {
  const { made, sidecar } = app(undefined, { checks: { failOn: CheckSeverity.WARNING } });
  MeshChecks.acknowledge(sidecar, 'SC-*', 'both are wanted');
  made.synthYaml();
  expect(printed).toEqual([]);
  expect(MeshChecks.findings(made)).toEqual([expect.objectContaining({ acknowledged: 'both are wanted', place: 'shop/sidecar' })]);
  expect(() => MeshChecks.acknowledge(sidecar, 'SC-*', ' ')).toThrow(/reason is empty/);
});

test('rules of the user\'s own run with the others, in any pack', () => {
  const { made, sidecar } = app(undefined, { checks: { packs: [CheckPack.DEFAULT, CheckPack.STRICT] } });
  const rule: Rule = {
    name: 'sidecar/team-label', code: 'TEAM-1', severity: 'error', layer: 'practice', packs: ['default'], kind: 'networking.istio.io/Sidecar',
    title: 'A Sidecar names its team', why: 'So that its owner is found.', fix: 'Add the label team.', docs: 'https://example.com/rules', bad: [], good: [],
    check: (subject, context) => {
      if (subject.labels.team === undefined) context.report({ at: ['metadata', 'labels'], message: 'The Sidecar names no team' });
    },
  };
  AppSettings.of(made).addRule(rule);
  expect(() => made.synthYaml()).toThrow(/TEAM-1: The Sidecar names no team/);
  sidecar.metadata.addLabel('team', 'a');
  expect(() => made.synthYaml()).not.toThrow();
});

test('errors that other constructs find in themselves stop a MeshApp, too', () => {
  const { made, sidecar } = app(() => new MeshApp({ outdir: 'never-written' }));
  sidecar.node.addValidation({ validate: () => ['is not to my taste'] });
  expect(() => made.synth()).toThrow(/\[shop\/sidecar\] is not to my taste/);
});
