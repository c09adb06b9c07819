import { scenarios } from '../../conformance/scenarios';

const yaml = `
apiVersion: v1
kind: Namespace
metadata: { name: shop }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec: { template: { metadata: { annotations: { sidecar.istio.io/none: x } }, spec: { containers: [] } } }
`;
const namespaceFinding = { code: 'IST0102', level: 'Info', resource: 'Namespace shop', message: '' };
const podFinding = { code: 'IST0108', level: 'Warning', resource: 'Pod shop/web-0', message: '' };
const labelled = (findings: ReadonlyArray<typeof podFinding>) => ({ id: 'x', yaml, notAdmitted: [], findings });

test('answers with code, level and resource, of Pods that stand in, too', () => {
  const { findings } = scenarios.answer(labelled([]));
  expect(findings.map((finding) => ({ ...finding, message: '' }))).toEqual([podFinding, namespaceFinding]);
});

test('compares sets: twice the same is no disagreement', () => {
  const all = labelled([namespaceFinding, podFinding, podFinding]);
  const { disagreements, facets } = scenarios.compare(all, scenarios.answer(all));
  expect(disagreements).toEqual([]);
  expect(facets).toEqual({
    'recall': { agreed: 2, of: 2 }, 'precision': { agreed: 2, of: 2 },
    'IST0102 recall': { agreed: 1, of: 1 }, 'IST0102 precision': { agreed: 1, of: 1 },
    'IST0108 recall': { agreed: 1, of: 1 }, 'IST0108 precision': { agreed: 1, of: 1 },
  });
});

test('tells what is missed from what is too much, by code', () => {
  const other = { ...podFinding, resource: 'Pod shop/other' };
  const { disagreements, facets } = scenarios.compare(labelled([other]), { findings: [podFinding] });
  expect(disagreements.map((each) => `${each.verdict} ${each.class}`)).toEqual(['missed IST0108 Warning Pod', 'false alarm IST0108 Warning Pod']);
  expect(facets).toMatchObject({ 'IST0108 recall': { agreed: 0, of: 1 }, 'IST0108 precision': { agreed: 0, of: 1 } });
});

test('another level is a disagreement', () => {
  const { disagreements } = scenarios.compare(labelled([{ ...podFinding, level: 'Error' }]), { findings: [podFinding] });
  expect(disagreements).toHaveLength(2);
});
