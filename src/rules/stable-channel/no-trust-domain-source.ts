import { Field } from '../../model/field';
import { stableChannelApplies } from '../../model/stable-channel';
import { Rule } from '../rule';

export const noTrustDomainSource: Rule = {
  name: 'stable-channel/no-trust-domain-source',
  code: 'STABLE-005',
  severity: 'error',
  layer: 'webhook',
  packs: ['strict'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'AuthorizationPolicy with the stable channel does not go by trust domain.',
  why: 'Where the stable channel policy is installed, the API server refuses it for objects that carry the label of the revision: its form may change between releases.',
  fix: 'Say it with principals.',
  docs: 'https://istio.io/latest/docs/releases/feature-stages/',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop, labels: { istio.io/rev: default } }
spec:
  rules:
    - from: [{ source: { trustDomains: [td1] } }, { source: { notTrustDomains: [td2] } }]
`,
      at: ['/spec/rules/0/from/0/source/trustDomains', '/spec/rules/0/from/1/source/notTrustDomains'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop, labels: { istio.io/rev: default } }
spec:
  rules:
    - from: [{ source: { principals: ['td1/*'] } }]
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined || !stableChannelApplies(subject)) return;
    for (const source of spec.list('rules').flatMap((rule) => rule.list('from')).flatMap((from) => from.child('source') ?? [])) {
      for (const name of ['trustDomains', 'notTrustDomains']) {
        if (source.has(name)) context.report({ at: source.path(name), message: `The stable channel policy refuses ${name}` });
      }
    }
  },
};
