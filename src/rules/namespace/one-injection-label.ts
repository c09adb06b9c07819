import { isIgnoredNamespace } from '../../model/analysis/ignored-namespace';
import { Rule } from '../rule';

export const oneInjectionLabel: Rule = {
  name: 'namespace/one-injection-label',
  code: 'IST0123',
  severity: 'warning',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'Namespace',
  title: 'A namespace has one label for the way it joins the mesh.',
  why: 'Of several labels one wins, and it is easy to be wrong about which.',
  fix: 'Keep one of `istio-injection`, `istio.io/rev` and `istio.io/dataplane-mode`.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0123/',
  bad: [
    {
      yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: enabled, istio.io/rev: canary } }
`,
      at: ['/metadata/labels'],
    },
    {
      yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio.io/dataplane-mode: ambient, istio.io/rev: canary } }
`,
      at: ['/metadata/labels'],
    },
  ],
  good: [
    {
      title: 'Injection is off, and the revision does not count.',
      yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: disabled, istio.io/rev: canary } }
`,
    },
    {
      yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio.io/rev: canary } }
`,
    },
  ],
  check(subject, context) {
    if (subject.name === 'istio-system' || isIgnoredNamespace(subject.name)) return;
    const { labels } = subject;
    const injection = labels['istio-injection'];
    const others = injection === undefined || injection === 'enabled' ? ['istio.io/rev', 'istio.io/dataplane-mode'] : [];
    const found = ['istio-injection', ...others].filter((name) => Object.hasOwn(labels, name)).map((name) => `${name}=${labels[name]}`);
    if (found.length > 1) context.report({ at: ['metadata', 'labels'], message: `The namespace ${subject.name} has several labels for injection: ${found.join(', ')}` });
  },
};
