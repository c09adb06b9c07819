import { AnalysisModel } from '../../model/analysis/analysis-model';
import { isAmbientNamespace } from '../../model/analysis/pod';
import { POD_KINDS } from '../../model/analysis/pod-template';
import { Rule } from '../rule';

export const namespaceDefaultOnce: Rule = {
  name: 'sidecar/namespace-default-once',
  code: 'IST0111',
  severity: 'error',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  reads: [...POD_KINDS, 'Namespace'],
  title: 'A namespace has one Sidecar without selector.',
  why: 'One of them holds for the namespace, and which one is not defined.',
  fix: 'Put both into one Sidecar, or give one a selector.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0111/',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: one, namespace: shop }
spec:
  egress: [{ hosts: ['./*'] }]
---
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: two, namespace: shop }
spec:
  egress: [{ hosts: ['./*'] }]
`,
      at: ['/spec', '/spec'],
    },
    {
      title: 'An empty selector is none.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: one, namespace: shop }
spec:
  egress: [{ hosts: ['./*'] }]
---
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: two, namespace: shop }
spec:
  workloadSelector: {}
  egress: [{ hosts: ['./*'] }]
`,
      at: ['/spec', '/spec'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec:
  template:
    metadata: { labels: { app: reviews } }
    spec: { containers: [{ name: app, image: app }] }
---
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: one, namespace: shop }
spec:
  egress: [{ hosts: ['./*'] }]
---
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: two, namespace: shop }
spec:
  workloadSelector: { labels: { app: reviews } }
  egress: [{ hosts: ['./*'] }]
`,
    },
    {
      title: 'In different namespaces.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: one, namespace: shop }
spec:
  egress: [{ hosts: ['./*'] }]
---
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: one, namespace: edge }
spec:
  egress: [{ hosts: ['./*'] }]
`,
    },
  ],
  check(subject, context) {
    const analysis = AnalysisModel.of(context.model);
    const others = isAmbientNamespace(analysis.namespaceLabels(subject.namespace)) ? '' : analysis.sidecars.otherDefaults(subject);
    if (others !== '') context.report({ at: ['spec'], message: `The namespace ${subject.namespace} has another Sidecar without selector: ${others}` });
  },
};
