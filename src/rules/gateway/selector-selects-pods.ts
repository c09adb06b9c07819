import { AnalysisModel } from '../../model/analysis/analysis-model';
import { labelMap } from '../../model/analysis/label-map';
import { POD_KINDS } from '../../model/analysis/pod-template';
import { GatewayFields } from '../../model/gateway-fields';
import { LabelSelector } from '../../values/label-selector';
import { Rule } from '../rule';

export const selectorSelectsPods: Rule = {
  name: 'gateway/selector-selects-pods',
  code: 'IST0101',
  severity: 'error',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Gateway',
  reads: [...POD_KINDS, 'Namespace'],
  title: 'The selector of a Gateway selects Pods.',
  why: 'A Gateway that no proxy serves opens no port.',
  fix: 'Correct the selector: it is compared with the labels of the gateway\'s Pods.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0101/',
  deviation: 'Workloads may be declared elsewhere, so only where the input is known to be complete.',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  selector: { istio: gone }
  servers: [{ port: { number: 80, name: http, protocol: HTTP }, hosts: [shop.example.com] }]
`,
      at: ['/spec/selector'],
    },
    {
      title: 'Every label must be there.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  selector: { istio: base-gateway, tier: outer }
  servers: [{ port: { number: 80, name: http, protocol: HTTP }, hosts: [shop.example.com] }]
`,
      at: ['/spec/selector'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 80, name: http, protocol: HTTP }, hosts: [shop.example.com] }]
`,
    },
    {
      title: 'Without selector it is served by all.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  servers: [{ port: { number: 80, name: http, protocol: HTTP }, hosts: [shop.example.com] }]
`,
    },
  ],
  check(subject, context) {
    const { pods, gatewayConflicts, asWritten, isComplete } = AnalysisModel.of(context.model);
    if (!isComplete) return;
    const selector = labelMap(GatewayFields.of(subject).spec, 'selector');
    // Istio's analyzer for conflicts says it too, of Gateways that listen nowhere.
    const listens = !asWritten || Object.keys(selector).length === 0 || gatewayConflicts.listens(subject);
    if (pods.select(selector).length > 0 && listens) return;
    context.report({ at: GatewayFields.of(subject).spec.near('selector'), message: `No Pods are selected by ${LabelSelector.ofLabels(selector).toString()}` });
  },
};
