import * as fc from 'fast-check';
import { Finding } from '../../src/diagnostics/finding';
import { lint } from '../../src/lint/lint';
import { manifestOf } from '../../src/manifest/manifest-of';
import { IstioVersion } from '../../src/releases/istio-version';
import { gateway, objects, testRule } from './objects';

function texts(findings: ReadonlyArray<Finding>): string[] {
  return findings.map(({ code, severity, subject, pointer }) => `${severity} ${code} ${subject?.name} ${pointer}`);
}

const BROKEN = `${gateway('broken')}  extra: 1\n`;

describe('lint', () => {
  test('nothing in, nothing found', () => {
    expect(lint([])).toMatchObject({ findings: [], checked: 0, counts: { error: 0, warning: 0, info: 0, acknowledged: 0 } });
  });

  test('rules see what is of the right types, though refused for more; the rest is only there to be referred to', () => {
    const seen: string[] = [];
    const rule = testRule((subject, { model }) => {
      seen.push(subject.name);
      expect(model.index.get('networking.istio.io/Gateway', 'edge', 'mistyped')).toBeDefined();
    });
    const mistyped = BROKEN.replace('broken', 'mistyped').replace(/extra: [^,}\s]+/, 'servers: none');
    const result = lint(objects(gateway('fine') + BROKEN + mistyped), { rules: [rule] });
    expect(texts(result.findings)).toEqual(['error SCHEMA-TYPE mistyped /spec/servers', 'error SCHEMA-UNKNOWN-FIELD broken /spec/extra']);
    expect(seen).toEqual(['fine', 'broken']);
    expect(result).toMatchObject({ checked: 3, counts: { error: 2 } });
  });

  test('rules see objects as stored, with the mesh config, release and world they were told of', () => {
    const rule = testRule((subject, { model }) => {
      expect(subject.object.spec).toEqual({
        parentRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'public' }],
        rules: [{ matches: [{ path: { type: 'PathPrefix', value: '/' } }] }],
      });
      expect(model.options).toMatchObject({ release: '1.29', closedWorld: true, meshConfig: { rootNamespace: 'mesh' } });
      expect(model.index.get('Service', 'default', 'elsewhere')).toBeDefined();
    }, { kind: 'gateway.networking.k8s.io/HTTPRoute' });
    const route = '{ apiVersion: gateway.networking.k8s.io/v1, kind: HTTPRoute, metadata: { name: a }, spec: { parentRefs: [{ name: public }] , rules: [{}] } }';
    const context = objects('{ apiVersion: v1, kind: Service, metadata: { name: elsewhere } }');
    const options = { rules: [rule], packs: [], target: { istio: IstioVersion.V1_29 }, closedWorld: true, meshConfig: { rootNamespace: 'mesh' }, context } as const;
    expect(lint(objects(route), options).findings).toEqual([]);
  });

  test('what a rule reports becomes a finding', () => {
    const rule = testRule((_subject, { report }) => report({ at: ['spec', 'servers', 0, 'hosts'], message: 'No.', value: '*', severity: 'warning', related: [] }));
    expect(lint(objects(gateway('a')), { packs: [], rules: [rule] }).findings).toEqual([{
      code: 'MESH-TEST',
      severity: 'warning',
      layer: 'practice',
      message: 'No.',
      remedy: 'Do otherwise.',
      value: '*',
      related: [],
      subject: { apiVersion: 'networking.istio.io/v1', kind: 'Gateway', namespace: 'edge', name: 'a' },
      pointer: '/spec/servers/0/hosts',
      origin: { file: 'mesh.yaml', line: 3, column: 1 },
      docs: 'https://example.com/docs',
    }]);
  });

  test('a rule that fails is told as a fault of its own, and stops nobody', () => {
    const failing = testRule(() => {
      throw new Error('oops');
    });
    const other = testRule((_subject, { report }) => report({ at: [], message: 'Here.' }), { name: 'test/other' });
    const { findings } = lint(objects(gateway('a')), { packs: [], rules: [failing, other] });
    expect(texts(findings)).toEqual(['error MESH-TEST a ', 'warning MESH-INTERNAL a ']);
    expect(findings[1].message).toBe('The rule test/rule failed: oops');
  });

  test('a rule can not change what it is given', () => {
    const rule = testRule((_subject, context) => {
      (context as { model: unknown }).model = undefined;
    });
    expect(texts(lint(objects(gateway('a')), { packs: [], rules: [rule] }).findings)).toEqual(['warning MESH-INTERNAL a ']);
  });

  test('the threshold leaves out what is milder', () => {
    const rule = testRule((_subject, { report }) => {
      for (const severity of ['info', 'warning', 'error'] as const) report({ at: [severity], message: severity, severity });
    });
    const found = (threshold?: 'error' | 'warning') => lint(objects(gateway('a')), { packs: [], rules: [rule], threshold }).findings.map(({ message }) => message);
    expect(found()).toEqual(['error', 'warning', 'info']);
    expect(found('warning')).toEqual(['error', 'warning']);
    expect(found('error')).toEqual(['error']);
  });

  test('what is acknowledged stays, with the reason, and does not count', () => {
    const { findings, counts } = lint(objects(BROKEN), { acknowledgements: [{ code: 'SCHEMA-UNKNOWN-*', reason: 'known' }] });
    expect(findings).toMatchObject([{ acknowledged: 'known', severity: 'error' }]);
    expect(counts).toEqual({ error: 0, warning: 0, info: 0, acknowledged: 1 });
  });

  test('an object may silence codes by annotation', () => {
    const silenced = BROKEN.replace('namespace: edge', "namespace: edge, annotations: { galley.istio.io/analyze-suppress: 'IST0101, SCHEMA-UNKNOWN-FIELD' }");
    const { findings, counts } = lint(objects(silenced + BROKEN.replace('broken', 'other')));
    expect(findings.map(({ subject, acknowledged }) => [subject?.name, acknowledged !== undefined])).toEqual([['other', false], ['broken', true]]);
    expect(counts).toMatchObject({ error: 1, acknowledged: 1 });
  });

  test('findings are ordered: worst first, then by object, then by place', () => {
    const many = gateway('b') + gateway('a', '    - port: { number: x }\n'.repeat(11));
    const pointers = lint(objects(many)).findings.filter(({ code }) => code === 'SCHEMA-TYPE').map(({ pointer }) => pointer);
    expect(pointers).toEqual(Array.from({ length: 11 }, (_none, i) => `/spec/servers/${i + 1}/port/number`));
  });

  test('the order of objects does not matter', () => {
    const manifests = objects(gateway('a') + BROKEN + gateway('c', '  oops: 1\n') + gateway('d', '  selectors: {}\n'));
    fc.assert(fc.property(fc.shuffledSubarray([...manifests], { minLength: manifests.length }), (shuffled) => {
      expect(lint(shuffled).findings).toEqual(lint(manifests).findings);
    }), { numRuns: 10, seed: 3 });
  });

  test('mesh config is checked where it is given', () => {
    const { findings } = lint([], { meshConfig: { noSuchField: 1 }, meshConfigOrigin: { file: 'mesh-config.yaml' } });
    expect(findings).toMatchObject([{ pointer: '/noSuchField', subject: { kind: 'MeshConfig' }, origin: { file: 'mesh-config.yaml' } }]);
  });
});

describe('pack istioctl', () => {
  test('objects are looked at as they are written, with names in either spelling', () => {
    const entry = '{ apiVersion: networking.istio.io/v1, kind: Gateway, metadata: { name: a }, spec: { servers: [{ port: { number: 80, name: http, protocol: HTTP, target_port: 1 }, hosts: [a.example.com] }] } }';
    const { model, findings } = lint(objects(entry), { packs: ['istioctl'] });
    expect(findings.filter(({ code }) => code.startsWith('SCHEMA'))).toEqual([]);
    expect(model.manifests[0].object).toMatchObject({ spec: { servers: [{ port: { targetPort: 1 } }] } });
    expect(model.options.closedWorld).toBe(true);
  });

  test('what the webhook refuses has the code of the analyzers, with ours in the text', () => {
    const bad = gateway('a').replace("hosts: ['*']", "hosts: ['a.*']");
    const codes = (pack: 'default' | 'istioctl') => lint(objects(bad), { packs: [pack] }).findings.filter(({ pointer }) => pointer === '/spec/servers/0/hosts/0');
    expect(codes('default').map(({ code }) => code)).toEqual(['GW-005']);
    expect(codes('istioctl').map(({ code, message }) => [code, message.endsWith('(GW-005)')])).toEqual([['IST0106', true]]);
  });
});

describe('memo', () => {
  test('an equal question has the same answer, another one has not', () => {
    const yaml = gateway('memo');
    const first = lint(objects(yaml));
    expect(lint(objects(yaml))).toBe(first);
    expect(lint(objects(yaml), { threshold: 'error' })).not.toBe(first);
    expect(lint(objects(`${yaml}\n# later\n`.replace('80', '81')))).not.toBe(first);
    expect(lint(objects(yaml), { target: { istio: IstioVersion.V1_26 } })).not.toBe(first);
    expect(lint(objects(yaml), { context: objects(gateway('other')) })).not.toBe(first);
    expect(lint(objects(yaml), { rules: [testRule(() => undefined)] })).not.toBe(first);
  });

  test('input without a finite text is checked anew', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100000; i++) deep = [deep];
    const manifest = manifestOf({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: deep });
    expect(lint([manifest]).findings).toEqual([]);
  });
});
