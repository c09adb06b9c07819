import { lacksCa } from '../../model/analysis/lacks-ca';
import { Field } from '../../model/field';
import { Rule } from '../rule';

export const portCaCertificatesNamed: Rule = {
  name: 'destination-rule/port-ca-certificates-named',
  code: 'IST0129',
  severity: 'warning',
  layer: 'analysis',
  packs: ['istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'A DestinationRule that starts TLS for a port names the CA of the server.',
  why: 'Istio\'s analyzer warns that a server is not verified; proxies of today use the CAs of the system.',
  fix: 'Set `caCertificates`, to `system` for the CAs of the system.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0129/',
  deviation: 'Since 1.21 proxies verify servers with the CAs of the system where none is named, so nothing is left unverified.',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: bank.example
  trafficPolicy: { portLevelSettings: [{ port: { number: 443 }, tls: { mode: SIMPLE } }] }
`,
      at: ['/spec/trafficPolicy/portLevelSettings/0/tls'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: bank.example
  trafficPolicy: { portLevelSettings: [{ port: { number: 80 } }, { port: { number: 443 }, tls: { mode: MUTUAL, credentialName: bank } }] }
`,
      at: ['/spec/trafficPolicy/portLevelSettings/1/tls'],
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
  trafficPolicy: { portLevelSettings: [{ port: { number: 443 }, tls: { mode: SIMPLE, caCertificates: system } }] }
`,
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: bank.example
  trafficPolicy: { portLevelSettings: [{ port: { number: 443 }, tls: { mode: DISABLE } }] }
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    const scoped = spec?.has('workloadSelector') === true;
    for (const settings of spec?.child('trafficPolicy')?.list('portLevelSettings') ?? []) {
      const tls = settings.child('tls');
      if (!tls || !lacksCa(tls, scoped)) continue;
      const port = settings.child('port')?.number('number') ?? 0;
      context.report({ at: tls.path(), message: `TLS of mode ${tls.text('mode')} for port ${port} of "${spec?.text('host')}" names no caCertificates` });
    }
  },
};
