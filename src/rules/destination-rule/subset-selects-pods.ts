import { AnalysisModel } from '../../model/analysis/analysis-model';
import { labelMap } from '../../model/analysis/label-map';
import { POD_KINDS } from '../../model/analysis/pod-template';
import { Field } from '../../model/field';
import { LabelSelector } from '../../values/label-selector';
import { Rule } from '../rule';

export const subsetSelectsPods: Rule = {
  name: 'destination-rule/subset-selects-pods',
  code: 'IST0173',
  severity: 'error',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  reads: [...POD_KINDS, 'Namespace', 'Node', 'Service', 'networking.istio.io/ServiceEntry'],
  title: 'The labels of a subset are those of some workload.',
  why: 'A subset without workloads has no endpoints, and calls to it are answered with 503.',
  fix: 'Correct the labels, or remove the subset.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0173/',
  deviation: 'Workloads may be declared elsewhere, so only where the input is known to be complete.',
  bad: [
    {
      yaml: `
{ apiVersion: v1, kind: Service, metadata: { name: reviews, namespace: shop }, spec: { selector: { app: reviews }, ports: [{ name: http, port: 80, protocol: TCP }] } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec: { template: { metadata: { labels: { app: reviews, version: v1 } }, spec: { containers: [{ name: app, image: app }] } } }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec: { host: reviews, subsets: [{ name: v1, labels: { version: v1 } }, { name: v3, labels: { version: v3 } }] }
`,
      at: ['/spec/subsets/1'],
    },
    {
      title: 'The ServiceEntry selects other workloads.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [bank.example]
  ports: [{ number: 443, name: tls, protocol: TLS }]
  resolution: STATIC
  workloadSelector: { labels: { app: bank } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec: { template: { metadata: { labels: { app: reviews, version: v1 } }, spec: { containers: [{ name: app, image: app }] } } }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec: { host: bank.example, subsets: [{ name: v1, labels: { version: v1 } }] }
`,
      at: ['/spec/subsets/0'],
    },
  ],
  good: [
    {
      title: 'Workloads of any namespace count.',
      yaml: `
{ apiVersion: v1, kind: Service, metadata: { name: reviews, namespace: shop }, spec: { selector: { app: reviews }, ports: [{ name: http, port: 80, protocol: TCP }] } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: edge }
spec: { template: { metadata: { labels: { version: v7 } }, spec: { containers: [{ name: app, image: app }] } } }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec: { host: reviews, subsets: [{ name: v7, labels: { version: v7 } }] }
`,
    },
    {
      title: 'Where the node is counts as labels.',
      yaml: `
{ apiVersion: v1, kind: Service, metadata: { name: reviews, namespace: shop }, spec: { selector: { app: reviews }, ports: [{ name: http, port: 80, protocol: TCP }] } }
---
{ apiVersion: v1, kind: Node, metadata: { name: one, labels: { topology.kubernetes.io/region: west } } }
---
{ apiVersion: v1, kind: Pod, metadata: { name: reviews-1, namespace: shop, labels: { app: reviews } }, spec: { nodeName: one, containers: [{ name: app, image: app }] } }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec: { host: reviews, subsets: [{ name: west, labels: { topology.kubernetes.io/region: west } }, { name: one, labels: { kubernetes.io/hostname: one } }] }
`,
    },
  ],
  check(subject, context) {
    const { hosts, locatedPods, asWritten, isComplete } = AnalysisModel.of(context.model);
    const spec = Field.of(subject.object).child('spec');
    const exportTo = asWritten ? (spec?.list('exportTo') ?? []).map((entry) => entry.string) : [];
    const entry = isComplete ? hosts.find(spec?.text('host') ?? '', subject.namespace, exportTo) : undefined;
    if (entry === undefined) return;
    // Of several subsets of a name the last one counts.
    const subsets = new Map((spec?.list('subsets') ?? []).map((subset) => [subset.text('name'), subset]));
    for (const [name, subset] of subsets) {
      const labels = { ...entry.selector, ...labelMap(subset, 'labels') };
      if (locatedPods.select(labels).length > 0) continue;
      context.report({ at: subset.path(), message: `No workload has the labels of the subset "${name}": ${LabelSelector.ofLabels(labels).toString() || 'there is none'}` });
    }
  },
};
