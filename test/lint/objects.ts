import { readYaml } from '../../src/manifest/read-yaml';
import { Manifest } from '../../src/manifest/manifest';
import { Rule } from '../../src/rules/rule';

/** Manifests of a YAML text. */
export function objects(yaml: string): ReadonlyArray<Manifest> {
  return readYaml(yaml, { file: 'mesh.yaml' }).manifests;
}

/** A rule of a test: reports wherever its check says so. */
export function testRule(check: Rule['check'], more: Partial<Rule> = {}): Rule {
  return {
    name: 'test/rule',
    code: 'MESH-TEST',
    severity: 'error',
    layer: 'practice',
    packs: ['default'],
    kind: 'networking.istio.io/Gateway',
    title: 'A rule of a test.',
    why: 'It shows what the runner does.',
    fix: 'Do otherwise.',
    docs: 'https://example.com/docs',
    bad: [],
    good: [],
    check,
    ...more,
  };
}

/** A Gateway without anything to find. */
export function gateway(name: string, more = ''): string {
  return `
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: ${name}, namespace: edge }
spec:
  selector: { istio: gateway }
  servers:
    - port: { number: 80, name: http, protocol: HTTP }
      hosts: ['*']
${more}`;
}
