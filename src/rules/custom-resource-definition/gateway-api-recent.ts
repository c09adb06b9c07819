import { Rule } from '../rule';

export const gatewayApiRecent: Rule = {
  name: 'custom-resource-definition/gateway-api-recent',
  code: 'IST0176',
  severity: 'warning',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'apiextensions.k8s.io/CustomResourceDefinition',
  title: 'The kinds of the Gateway API are of a release that Istio works with.',
  why: 'istiod does not read kinds of an older release, and what is written with them has no effect.',
  fix: 'Install a newer release of the Gateway API.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0176/',
  bad: [
    {
      yaml: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: grpcroutes.gateway.networking.k8s.io, annotations: { gateway.networking.k8s.io/bundle-version: v1.0.0 } }
spec: { group: gateway.networking.k8s.io, names: { kind: X } }
`,
      at: ['/metadata/annotations/gateway.networking.k8s.io~1bundle-version'],
    },
    {
      title: 'What comes before a release counts as it.',
      yaml: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: tlsroutes.gateway.networking.k8s.io, annotations: { gateway.networking.k8s.io/bundle-version: v1.4.9-rc.1 } }
spec: { group: gateway.networking.k8s.io, names: { kind: X } }
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: tcproutes.gateway.networking.k8s.io, annotations: { gateway.networking.k8s.io/bundle-version: v1.5.1 } }
spec: { group: gateway.networking.k8s.io, names: { kind: X } }
`,
      at: ['/metadata/annotations/gateway.networking.k8s.io~1bundle-version', '/metadata/annotations/gateway.networking.k8s.io~1bundle-version'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: backendtlspolicies.gateway.networking.k8s.io, annotations: { gateway.networking.k8s.io/bundle-version: v1.4.0-rc.1 } }
spec: { group: gateway.networking.k8s.io, names: { kind: X } }
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: tcproutes.gateway.networking.k8s.io, annotations: { gateway.networking.k8s.io/bundle-version: v1.10.0 } }
spec: { group: gateway.networking.k8s.io, names: { kind: X } }
`,
    },
    {
      title: 'Nothing is said, or nothing that can be read.',
      yaml: `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: grpcroutes.gateway.networking.k8s.io }
spec: { group: gateway.networking.k8s.io, names: { kind: X } }
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: tlsroutes.gateway.networking.k8s.io, annotations: { gateway.networking.k8s.io/bundle-version: main } }
spec: { group: gateway.networking.k8s.io, names: { kind: X } }
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: httproutes.gateway.networking.k8s.io, annotations: { gateway.networking.k8s.io/bundle-version: v0.8.0 } }
spec: { group: gateway.networking.k8s.io, names: { kind: X } }
`,
    },
  ],
  check(subject, context) {
    const minimum = MINIMUM.get(subject.name);
    const installed = VERSION.exec(subject.annotations[BUNDLE_VERSION] ?? '')?.slice(1, 4).map((part) => Number(part ?? 0));
    if (minimum === undefined || installed === undefined) return;
    const [major, minor] = installed;
    if (major > minimum[0] || (major === minimum[0] && minor >= minimum[1])) return;
    const message = `The CRD is of Gateway API ${installed.join('.')}; Istio needs ${minimum.join('.')}.0 or newer for this kind`;
    context.report({ at: ['metadata', 'annotations', BUNDLE_VERSION], message, value: subject.annotations[BUNDLE_VERSION] });
  },
};

const BUNDLE_VERSION = 'gateway.networking.k8s.io/bundle-version';
const VERSION = /^v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?:[-+].*)?$/;
const MINIMUM: ReadonlyMap<string, readonly [number, number]> = new Map<string, readonly [number, number]>([
  ['grpcroutes.gateway.networking.k8s.io', [1, 1]],
  ['backendtlspolicies.gateway.networking.k8s.io', [1, 4]],
  ['tlsroutes.gateway.networking.k8s.io', [1, 5]],
  ['tcproutes.gateway.networking.k8s.io', [1, 6]],
]);
