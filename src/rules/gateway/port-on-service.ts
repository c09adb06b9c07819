import { AnalysisModel } from '../../model/analysis/analysis-model';
import { labelMap } from '../../model/analysis/label-map';
import { POD_KINDS } from '../../model/analysis/pod-template';
import { GatewayFields } from '../../model/gateway-fields';
import { LabelSelector } from '../../values/label-selector';
import { Rule } from '../rule';

export const portOnService: Rule = {
  name: 'gateway/port-on-service',
  code: 'IST0162',
  severity: 'warning',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Gateway',
  reads: [...POD_KINDS, 'Namespace', 'Service'],
  title: 'The ports of a Gateway are ports of a Service in front of its Pods.',
  why: 'The proxy listens, and no Service leads there.',
  fix: 'Add the port to the Service of the gateway, or use one of its ports.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0162/',
  deviation: 'The API server fills in `protocol: TCP`, a Service without selector selects nothing, and where no Service is here it may be declared elsewhere.',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 80, name: http, protocol: HTTP }, hosts: [shop.example.com] }, { port: { number: 9000, name: http-b, protocol: HTTP }, hosts: [shop.example.com] }]
`,
      at: ['/spec/servers/1/port/number'],
    },
    {
      title: 'UDP is another port.',
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: udp, namespace: base-edge }
spec: { selector: { istio: base-gateway }, ports: [{ name: quic, port: 443, protocol: UDP }] }
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 443, name: https, protocol: HTTPS }, hosts: [a.example.com], tls: { mode: PASSTHROUGH } }]
`,
      at: ['/spec/servers/0/port/number'],
    },
  ],
  good: [
    {
      title: 'The Service\'s port and its target port.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 80, name: http, protocol: HTTP }, hosts: [shop.example.com] }, { port: { number: 8080, name: http-b, protocol: HTTP }, hosts: [b.example.com] }]
`,
    },
    {
      title: 'A named target port.',
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: more, namespace: base-edge }
spec: { selector: { istio: base-gateway }, ports: [{ name: http, port: 9000, targetPort: web, protocol: TCP }] }
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 9000, name: http, protocol: HTTP }, hosts: [a.example.com] }]
`,
    },
  ],
  check(subject, context) {
    const { pods, gatewayPorts, asWritten } = AnalysisModel.of(context.model);
    const selector = labelMap(GatewayFields.of(subject).spec, 'selector');
    const selected = pods.select(selector);
    if (selected.length === 0) return;
    const text = LabelSelector.ofLabels(selector).toString();
    const ports = gatewayPorts.of(text, selected);
    if (ports.size === 0 && !asWritten) return;
    for (const { port } of GatewayFields.of(subject).servers) {
      const number = port?.number('number') ?? 0;
      if (ports.has(number) || (!asWritten && number === 0)) continue;
      const message = `No Service in front of ${text || 'all Pods'} leads to port ${number}${ports.size > 0 ? `, only to ${[...ports].sort((a, b) => a - b).join(', ')}` : ''}`;
      context.report({ at: port?.near('number') ?? GatewayFields.of(subject).spec.path(), message, value: number });
    }
  },
};
