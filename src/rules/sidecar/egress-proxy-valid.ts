import { SidecarFields } from '../../model/sidecar-fields';
import { destinationProblems, DestinationSpec } from '../../values/destination';
import { fqdnProblem } from '../../values/fqdn';
import { Rule } from '../rule';

export const egressProxyValid: Rule = {
  name: 'sidecar/egress-proxy-valid',
  code: 'SC-052',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  title: 'An egress proxy is one host with a port.',
  why: 'The proxy has to connect to it; Istio refuses the object.',
  fix: 'Set host to a full domain name and port.number to its port.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/sidecar/#OutboundTrafficPolicy',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  outboundTrafficPolicy:
    mode: ALLOW_ANY
    egressProxy: { host: '*.mesh.example', port: { number: 443 } }
`,
      at: ['/spec/outboundTrafficPolicy/egressProxy/host'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  outboundTrafficPolicy:
    mode: ALLOW_ANY
    egressProxy: { host: egress.mesh.example }
`,
      at: ['/spec/outboundTrafficPolicy/egressProxy'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  outboundTrafficPolicy:
    mode: ALLOW_ANY
    egressProxy: { host: egress.mesh.example, port: {}, subset: a_b }
`,
      at: ['/spec/outboundTrafficPolicy/egressProxy/subset', '/spec/outboundTrafficPolicy/egressProxy/port'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  outboundTrafficPolicy:
    mode: ALLOW_ANY
    egressProxy: { host: egress.mesh.example, port: { number: 443 }, subset: v1 }
`,
    },
  ],
  check(subject, context) {
    const policy = SidecarFields.of(subject).spec.child('outboundTrafficPolicy');
    const proxy = policy?.text('mode') === 'ALLOW_ANY' ? policy.child('egressProxy') : undefined;
    if (proxy === undefined) return;
    const host = proxy.text('host');
    const hostProblem = fqdnProblem(host);
    if (hostProblem !== undefined) {
      const message = `The host "${host}" of the egress proxy ${hostProblem}`;
      context.report({ at: proxy.near('host'), message, value: host });
    }
    if (!proxy.has('port')) {
      context.report({ at: proxy.path(), message: 'An egress proxy must have a port' });
      return;
    }
    for (const { path, message, severity } of destinationProblems(proxy.value as DestinationSpec)) {
      if (path[0] === 'host') continue;
      context.report({ at: proxy.path(...path), message: `The ${path.join(' ')} of the egress proxy ${message}`, severity });
    }
  },
};
