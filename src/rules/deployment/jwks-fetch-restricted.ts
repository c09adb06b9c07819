import { podSpec } from '../../model/analysis/pod-template';
import { Rule } from '../rule';

export const jwksFetchRestricted: Rule = {
  name: 'deployment/jwks-fetch-restricted',
  code: 'IST0175',
  severity: 'warning',
  layer: 'analysis',
  packs: ['strict', 'istioctl'],
  kind: 'apps/Deployment',
  reads: ['security.istio.io/RequestAuthentication'],
  title: 'istiod fetches keys for tokens from allowed addresses only.',
  why: 'Whoever may write a RequestAuthentication can make istiod send requests to any address, inside the cluster too.',
  fix: 'Set `BLOCKED_CIDRS_IN_JWKS_URIS` in istiod\'s environment, for example to the ranges of private addresses.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0175/',
  deviation: 'It is advice on hardening the installation; nothing in the configuration is wrong.',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: jwt, namespace: shop }
spec: { jwtRules: [{ issuer: https://id.example.com }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: istiod, namespace: istio-system, labels: { app: istiod } }
spec: { template: { metadata: { labels: { app: istiod } }, spec: { containers: [{ name: discovery, image: pilot, env: [] }] } } }
`,
      at: ['/spec/template/spec/containers'],
    },
    {
      title: 'An empty value.',
      yaml: `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: jwt, namespace: shop }
spec: { jwtRules: [{ issuer: https://id.example.com }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: istiod, namespace: istio-system, labels: { app: istiod } }
spec: { template: { metadata: { labels: { app: istiod } }, spec: { containers: [{ name: discovery, image: pilot, env: [{ name: BLOCKED_CIDRS_IN_JWKS_URIS, value: "" }] }] } } }
`,
      at: ['/spec/template/spec/containers'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: jwt, namespace: shop }
spec: { jwtRules: [{ issuer: https://id.example.com }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: istiod, namespace: istio-system, labels: { app: istiod } }
spec: { template: { metadata: { labels: { app: istiod } }, spec: { containers: [{ name: discovery, image: pilot, env: [{ name: BLOCKED_CIDRS_IN_JWKS_URIS, value: 10.0.0.0/8 }] }] } } }
`,
    },
    {
      title: 'Nobody asks for keys.',
      yaml: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: istiod, namespace: istio-system, labels: { app: istiod } }
spec: { template: { metadata: { labels: { app: istiod } }, spec: { containers: [{ name: discovery, image: pilot, env: [] }] } } }
`,
    },
  ],
  check(subject, context) {
    if (subject.labels.app !== 'istiod') return;
    const asking = context.model.index.ofKind('security.istio.io/RequestAuthentication').map(({ namespace, name }) => `${namespace}/${name}`).sort();
    const env = (podSpec(subject)?.list('containers') ?? []).flatMap((container) => container.list('env'));
    if (asking.length === 0 || env.some((each) => each.text('name') === 'BLOCKED_CIDRS_IN_JWKS_URIS' && each.text('value') !== '')) return;
    const more = asking.length > 5 ? ` and ${asking.length - 5} more` : '';
    const message = `istiod may fetch keys from any address, and ${asking.slice(0, 5).join(', ')}${more} can tell it to`;
    context.report({ at: ['spec', 'template', 'spec', 'containers'], message });
  },
};
