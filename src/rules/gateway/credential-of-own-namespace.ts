import { AnalysisModel } from '../../model/analysis/analysis-model';
import { labelMap } from '../../model/analysis/label-map';
import { POD_KINDS } from '../../model/analysis/pod-template';
import { GatewayFields } from '../../model/gateway-fields';
import { Rule } from '../rule';

export const credentialOfOwnNamespace: Rule = {
  name: 'gateway/credential-of-own-namespace',
  code: 'MESH-CREDENTIAL-FOREIGN',
  severity: 'warning',
  layer: 'practice',
  packs: ['default'],
  kind: 'networking.istio.io/Gateway',
  reads: [...POD_KINDS, 'Namespace'],
  title: 'A certificate named with a namespace is in that of the proxies that show it.',
  why: 'istiod hands Secrets only to proxies of the same namespace: the server is not opened, or clients get no handshake.',
  fix: 'Keep the Secret in the namespace where the gateway\'s Pods run, and name it without a namespace.',
  docs: 'https://istio.io/latest/docs/tasks/traffic-management/ingress/secure-ingress/#key-formats',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: shop }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 443, name: https, protocol: HTTPS }, tls: { mode: SIMPLE, credentialName: other/shop-cert }, hosts: [shop.example.com] }]
`,
      at: ['/spec/servers/0/tls/credentialName'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: shop }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 443, name: https, protocol: HTTPS }, tls: { mode: SIMPLE, credentialName: base-edge/shop-cert }, hosts: [shop.example.com] }]
`,
    },
    {
      title: 'Nothing is known of the proxies.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: shop }
spec:
  selector: { istio: elsewhere }
  servers: [{ port: { number: 443, name: https, protocol: HTTPS }, tls: { mode: SIMPLE, credentialName: other/shop-cert }, hosts: [shop.example.com] }]
`,
    },
  ],
  check(subject, context) {
    const { pods } = AnalysisModel.of(context.model);
    const { spec, servers } = GatewayFields.of(subject);
    for (const { tls } of servers) {
      const [, namespace] = /^([^/]+)\/[^/]+$/.exec(tls?.text('credentialName') ?? '') ?? [];
      if (tls === undefined || namespace === undefined) continue;
      const bearers = pods.select(labelMap(spec, 'selector'));
      if (bearers.length === 0 || bearers.some((pod) => pod.namespace === namespace)) continue;
      const message = `The proxies run in ${bearers[0].namespace}, and get no Secret of ${namespace}`;
      context.report({ at: tls.path('credentialName'), message, value: tls.text('credentialName') });
    }
  },
};
