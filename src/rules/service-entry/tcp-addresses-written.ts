import { Field } from '../../model/field';
import { Rule } from '../rule';

export const tcpAddressesWritten: Rule = {
  name: 'service-entry/tcp-addresses-written',
  code: 'IST0134',
  severity: 'warning',
  layer: 'analysis',
  packs: ['istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'A ServiceEntry with a TCP port has addresses.',
  why: 'Without addresses of its own a TCP service can only be told by its port; Istio allocates them today.',
  fix: 'Write `addresses`, or name a protocol that carries the host.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0134/',
  deviation: 'Istio allocates addresses itself since 1.25; where it does not, the webhook\'s own warning SE-020 says so.',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [db.bank.example]
  ports: [{ number: 5432, name: db, protocol: TCP }]
  resolution: DNS
`,
      at: ['/spec/ports/0'],
    },
    {
      title: 'In any case, and where none is written.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [db.bank.example]
  ports: [{ number: 5432, name: db, protocol: tcp }, { number: 80, name: web }]
  resolution: DNS
`,
      at: ['/spec/ports/0', '/spec/ports/1'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [db.bank.example]
  ports: [{ number: 5432, name: db, protocol: TCP }]
  addresses: [240.0.0.9]
  resolution: DNS
`,
    },
    {
      title: 'The sidecars answer DNS, and Istio allocates addresses.',
      meshConfig: `
defaultConfig:
  proxyMetadata: { ISTIO_META_DNS_CAPTURE: 'true', PILOT_ENABLE_IP_AUTOALLOCATE: 'true' }
`,
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [db.bank.example]
  ports: [{ number: 5432, name: db, protocol: TCP }]
  resolution: DNS
`,
    },
  ],
  check(subject, context) {
    const root = Field.of(subject.object);
    const spec = root.child('spec');
    const addresses = (spec?.count('addresses') ?? 0) + (root.child('status')?.count('addresses') ?? 0);
    const metadata = context.model.meshConfig.fields.child('defaultConfig')?.child('proxyMetadata');
    const allocates = ['ISTIO_META_DNS_AUTO_ALLOCATE', 'PILOT_ENABLE_IP_AUTOALLOCATE'].some((name) => metadata?.text(name) === 'true');
    if (addresses > 0 || (allocates && metadata?.text('ISTIO_META_DNS_CAPTURE') === 'true')) return;
    for (const port of spec?.list('ports') ?? []) {
      const protocol = port.text('protocol').toUpperCase();
      if (protocol !== '' && protocol !== 'TCP') continue;
      context.report({ at: port.path(), message: `Port ${port.number('number') ?? 0} may be TCP, and the ServiceEntry has no addresses` });
    }
  },
};
