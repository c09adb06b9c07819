import { AnalysisModel } from '../../model/analysis/analysis-model';
import { nearestName } from '../../model/analysis/nearest-name';
import { Field } from '../../model/field';
import { expandShortName } from '../../values/host';
import { Rule } from '../rule';

export const hostExists: Rule = {
  name: 'destination-rule/host-exists',
  code: 'IST0174',
  severity: 'warning',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  reads: ['Service', 'networking.istio.io/ServiceEntry'],
  title: 'The host of a DestinationRule is declared by a Service or ServiceEntry.',
  why: 'A DestinationRule for a host that nobody declares has no effect.',
  fix: 'Correct the host: a short name means a service of the same namespace.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0174/',
  deviation: 'Services may be declared elsewhere, so only where the input is known to be complete; a wildcard is for all that it covers, now or later.',
  bad: [
    {
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { selector: { app: reviews }, ports: [{ name: http, port: 80, protocol: TCP }] }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: review
`,
      at: ['/spec/host'],
    },
    {
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { selector: { app: reviews }, ports: [{ name: http, port: 80, protocol: TCP }] }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: edge }
spec:
  host: reviews
`,
      at: ['/spec/host'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { selector: { app: reviews }, ports: [{ name: http, port: 80, protocol: TCP }] }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: edge }
spec:
  host: reviews.shop.svc.cluster.local
`,
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [bank.example]
  ports: [{ number: 443, name: tls, protocol: TLS }]
  resolution: DNS
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: bank.example
`,
    },
  ],
  check(subject, context) {
    const { hosts, asWritten, isComplete } = AnalysisModel.of(context.model);
    const spec = Field.of(subject.object).child('spec');
    const host = spec?.text('host') ?? '';
    const exportTo = asWritten ? (spec?.list('exportTo') ?? []).map((entry) => entry.string) : [];
    if (!isComplete || hosts.find(host, subject.namespace, exportTo) || (!asWritten && host.startsWith('*'))) return;
    const name = expandShortName(host, subject.namespace);
    const full = name === host ? '' : ` (${name})`;
    const near = name === host ? '' : nearestName(host, context.model.index.inNamespace('Service', subject.namespace));
    context.report({ at: ['spec', 'host'], message: `No service has the host "${host}"${full}${near}`, value: host });
  },
};
