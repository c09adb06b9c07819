import { lacksCa } from '../../model/analysis/lacks-ca';
import { Field } from '../../model/field';
import { Rule } from '../rule';

export const caCertificatesNamed: Rule = {
  name: 'destination-rule/ca-certificates-named',
  code: 'IST0128',
  severity: 'warning',
  layer: 'analysis',
  packs: ['istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'A DestinationRule that starts TLS names the CA of the server.',
  why: 'Istio\'s analyzer warns that a server is not verified; proxies of today use the CAs of the system.',
  fix: 'Set `caCertificates`, to `system` for the CAs of the system.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0128/',
  deviation: 'Since 1.21 proxies verify servers with the CAs of the system where none is named, so nothing is left unverified.',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: bank.example
  trafficPolicy: { tls: { mode: SIMPLE } }
`,
      at: ['/spec/trafficPolicy/tls'],
    },
    {
      title: 'A Secret counts only where a workload is selected.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: bank.example
  trafficPolicy: { tls: { mode: MUTUAL, credentialName: bank } }
`,
      at: ['/spec/trafficPolicy/tls'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: bank.example
  trafficPolicy: { tls: { mode: SIMPLE, caCertificates: /etc/ca.pem } }
`,
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: bank.example
  trafficPolicy: { tls: { mode: MUTUAL, credentialName: bank } }
  workloadSelector: { matchLabels: { app: web } }
`,
    },
    {
      title: 'Subsets are not looked at.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: bank.example
  trafficPolicy: { tls: { mode: ISTIO_MUTUAL } }
  subsets: [{ name: v1, labels: { app: base-catalog }, trafficPolicy: { tls: { mode: SIMPLE } } }]
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    const tls = spec?.child('trafficPolicy')?.child('tls');
    if (!tls || !lacksCa(tls, spec?.has('workloadSelector') === true)) return;
    context.report({ at: tls.path(), message: `TLS of mode ${tls.text('mode')} for "${spec?.text('host')}" names no caCertificates` });
  },
};
