import { AnalysisModel } from '../../model/analysis/analysis-model';
import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { expandShortName, Host } from '../../values/host';
import { Rule } from '../rule';

export const meshHostUnique: Rule = {
  name: 'virtual-service/mesh-host-unique',
  code: 'IST0109',
  severity: 'error',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'A host is defined for the mesh by one VirtualService only, in each namespace that sees it.',
  why: 'Sidecars take the rules of one of them and pass over the others.',
  fix: 'Put the rules for the host into one VirtualService, or export them to different namespaces.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0109/',
  deviation: 'A host listed twice in one object is told by its own rule, and of overlapping wildcards the more specific one wins: neither is a clash.',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: one, namespace: shop }
spec: { hosts: [reviews], http: [{ route: [{ destination: { host: reviews } }] }] }
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: two, namespace: shop }
spec: { hosts: [reviews.shop.svc.cluster.local], http: [{ route: [{ destination: { host: reviews } }] }] }
`,
      at: ['/spec/hosts/0', '/spec/hosts/0'],
    },
    {
      title: 'One is for all namespaces, and so for this one, too.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: one, namespace: shop }
spec: { hosts: [api.example.com], exportTo: [.], http: [{ route: [{ destination: { host: reviews } }] }] }
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: two, namespace: edge }
spec: { hosts: [api.example.com], http: [{ route: [{ destination: { host: reviews } }] }] }
`,
      at: ['/spec/hosts/0', '/spec/hosts/0'],
    },
  ],
  good: [
    {
      title: 'Each is seen in its own namespace only.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: one, namespace: shop }
spec: { hosts: [api.example.com], exportTo: [.], http: [{ route: [{ destination: { host: reviews } }] }] }
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: two, namespace: edge }
spec: { hosts: [api.example.com], exportTo: [.], http: [{ route: [{ destination: { host: reviews } }] }] }
`,
    },
    {
      title: 'The second is for a gateway.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: one, namespace: shop }
spec: { hosts: [api.example.com], http: [{ route: [{ destination: { host: reviews } }] }] }
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: two, namespace: shop }
spec: { hosts: [api.example.com], gateways: [base-edge/base-public], http: [{ route: [{ destination: { host: reviews } }] }] }
`,
    },
    {
      title: 'The more specific host wins.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: one, namespace: shop }
spec: { hosts: ['*.example.com'], http: [{ route: [{ destination: { host: reviews } }] }] }
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: two, namespace: shop }
spec: { hosts: [api.example.com], http: [{ route: [{ destination: { host: reviews } }] }] }
`,
    },
  ],
  check(subject, context) {
    const { meshHosts, asWritten } = AnalysisModel.of(context.model);
    const clashes = meshHosts.of(subject);
    if (clashes.length === 0) return;
    for (const host of VirtualServiceFields.of(subject).hosts) {
      const name = Host.of(expandShortName(host.string, subject.namespace));
      const clash = clashes.find((each) => (asWritten ? name.matches(Host.of(each.host)) : name.text === each.host));
      const others = clash?.virtualServices.but(subject) ?? '';
      if (clash === undefined || (others === '' && !asWritten)) continue;
      const who = others === '' ? 'is listed twice' : `is also defined by ${others}`;
      const where = clash.scope === '*' ? 'for all namespaces' : `for the namespace ${clash.scope}`;
      context.report({ at: host.path(), message: `The host ${clash.host} ${who} ${where}`, value: host.string });
    }
  },
};
