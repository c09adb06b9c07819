import { dryRunOnPolicyOnly } from '../../../src/rules/pipeline/dry-run-on-policy-only';
import { dryRunValid } from '../../../src/rules/pipeline/dry-run-valid';
import { parentNamespaceAnnotationAbsent } from '../../../src/rules/pipeline/parent-namespace-annotation-absent';
import { parentsAnnotationAbsent } from '../../../src/rules/pipeline/parents-annotation-absent';
import { probeAnnotationAbsent } from '../../../src/rules/pipeline/probe-annotation-absent';
import { topLevelKnown } from '../../../src/rules/pipeline/top-level-known';
import { gateway, testRule } from '../rule-table';

const annotated = (annotations: string) => gateway('{}', `{ name: a, namespace: b, annotations: { ${annotations} } }`);
const policy = (row: string) => {
  const [value, action] = row.split(' ');
  const metadata = `{ name: a, namespace: b, annotations: { istio.io/dry-run: ${value} } }`;
  return `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata: ${metadata}\nspec: ${action ? `{ action: ${action} }` : '{}'}\n`;
};

testRule(topLevelKnown, (members) => `${gateway('{}')}${members}`, {
  refuses: [['sepc: {}', '/sepc'], ['data: {}\nspecs: {}', '/data', '/specs'], 'Spec: {}'],
  takes: ['status: {}', ''],
});

testRule(dryRunOnPolicyOnly, annotated, {
  refuses: [['istio.io/dry-run: "true"', '/metadata/annotations/istio.io~1dry-run'], 'istio.io/dry-run: ""'],
  takes: ['', 'dry-run: "true"'],
});

testRule(dryRunOnPolicyOnly, policy, { takes: ['"true"'] });

testRule(dryRunValid, policy, {
  refuses: [
    ['"yes"', '/metadata/annotations/istio.io~1dry-run'], '""', '"tRUE"', '"on"', '"true."',
    ['"true" AUDIT', '/spec/action'], '"true" CUSTOM', ['"yes" CUSTOM', '/spec/action'],
  ],
  takes: ['"true"', '"1"', '"t"', '"T"', '"TRUE"', '"True"', '"0"', '"f"', '"F"', '"FALSE"', '"false"', '"False"', '"true" ALLOW', '"true" DENY'],
});

testRule(probeAnnotationAbsent, annotated, {
  refuses: [['internal.istio.io/webhook-always-reject: "true"', '/metadata/annotations/internal.istio.io~1webhook-always-reject']],
  takes: ['istio.io/webhook-always-reject: "true"', ''],
});

testRule(parentNamespaceAnnotationAbsent, annotated, {
  refuses: [['internal.istio.io/parent-namespace: a', '/metadata/annotations/internal.istio.io~1parent-namespace']],
  takes: ['internal.istio.io/parents: a', ''],
});

testRule(parentsAnnotationAbsent, annotated, {
  refuses: [['internal.istio.io/parents: a', '/metadata/annotations/internal.istio.io~1parents']],
  takes: ['internal.istio.io/parent-namespace: a', ''],
});
