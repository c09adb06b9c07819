import { ServiceEntryFields } from '../../model/service-entry-fields';
import { Rule } from '../rule';

const LABEL = 'istio.io/use-waypoint';

export const dynamicWithoutWaypoint: Rule = {
  name: 'service-entry/dynamic-without-waypoint',
  code: 'SE-041',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'A service inside the mesh with resolution DYNAMIC_DNS has no waypoint.',
  why: 'A waypoint can not resolve names for workloads of the mesh; Istio refuses the object.',
  fix: 'Remove the label `istio.io/use-waypoint` or set it to "none", or use location MESH_EXTERNAL.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/service-entry/#ServiceEntry-Resolution',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop, labels: { istio.io/use-waypoint: waypoint } }
spec:
  hosts: ['*.bank.example']
  ports:
    - { number: 443, name: tls, protocol: TLS }
  resolution: DYNAMIC_DNS
  location: MESH_INTERNAL
`,
      at: ['/metadata/labels/istio.io~1use-waypoint'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop, labels: { istio.io/use-waypoint: None } }
spec:
  hosts: ['*.bank.example']
  ports:
    - { number: 443, name: tls, protocol: TLS }
  resolution: DYNAMIC_DNS
  location: MESH_INTERNAL
`,
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop, labels: { istio.io/use-waypoint: waypoint } }
spec:
  hosts: ['*.bank.example']
  ports:
    - { number: 443, name: tls, protocol: TLS }
  resolution: DYNAMIC_DNS
  location: MESH_EXTERNAL
`,
    },
  ],
  check(subject, context) {
    const { resolution, spec } = ServiceEntryFields.of(subject);
    if (resolution !== 'DYNAMIC_DNS' || spec.text('location') !== 'MESH_INTERNAL') return;
    const waypoint = String(subject.labels[LABEL] ?? '');
    if (waypoint === '' || waypoint.toLowerCase() === 'none') return;
    const message = `With resolution DYNAMIC_DNS and location MESH_INTERNAL the waypoint "${waypoint}" can not be used`;
    context.report({ at: ['metadata', 'labels', LABEL], message, value: waypoint });
  },
};
