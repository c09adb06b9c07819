import { AnalysisModel } from '../../model/analysis/analysis-model';
import { gatewayReferences } from '../../model/analysis/gateway-references';
import { nearestName } from '../../model/analysis/nearest-name';
import { Rule } from '../rule';

export const gatewayExists: Rule = {
  name: 'virtual-service/gateway-exists',
  code: 'IST0101',
  severity: 'error',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  reads: ['networking.istio.io/Gateway'],
  title: 'The gateways that a VirtualService is for exist.',
  why: 'A VirtualService for a gateway that is not there serves nobody.',
  fix: 'Correct the name: `namespace/name`, or the name alone for a Gateway of the same namespace.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0101/',
  deviation: 'Gateways may be declared elsewhere, so only where the input is known to be complete; the old form `name.namespace.svc.cluster.local` still works.',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [base.example.com]
  gateways: [base-public]
  http: [{ redirect: { uri: / } }]
`,
      at: ['/spec/gateways/0'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [base.example.com]
  gateways: [mesh, base-edge/base-public, edge/gone]
  http: [{ redirect: { uri: / } }]
`,
      at: ['/spec/gateways/2'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: base-shop }
spec:
  hosts: [base.example.com]
  gateways: [mesh, base-edge/base-public]
  http: [{ redirect: { uri: / } }]
`,
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: base-shop }
spec:
  hosts: [base.example.com]
  http: [{ redirect: { uri: / } }]
`,
    },
  ],
  check(subject, context) {
    const { asWritten, isComplete } = AnalysisModel.of(context.model);
    if (!isComplete) return;
    for (const reference of gatewayReferences(subject, context.model.index, asWritten)) {
      if (reference.gateway !== undefined || reference.generated) continue;
      const { field, name } = reference;
      const [namespace, own] = name.split('/');
      const near = nearestName(own ?? '', context.model.index.inNamespace('networking.istio.io/Gateway', namespace));
      context.report({ at: field.path(), message: `There is no Gateway ${name}${near}`, value: field.string });
    }
  },
};
