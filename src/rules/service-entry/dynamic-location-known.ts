import { ServiceEntryFields } from '../../model/service-entry-fields';
import { Rule } from '../rule';

export const dynamicLocationKnown: Rule = {
  name: 'service-entry/dynamic-location-known',
  code: 'SE-036',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'With resolution DYNAMIC_DNS the location is inside or outside the mesh.',
  why: 'Istio knows no third place; it refuses the object.',
  fix: 'Use MESH_EXTERNAL (the default) or MESH_INTERNAL.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/service-entry/#ServiceEntry-Location',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: ['*.bank.example']
  ports:
    - { number: 443, name: tls, protocol: TLS }
  resolution: DYNAMIC_DNS
  location: ELSEWHERE
`,
      at: ['/spec/location'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
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
metadata: { name: bank, namespace: shop }
spec:
  hosts: ['*.bank.example']
  ports:
    - { number: 443, name: tls, protocol: TLS }
  resolution: DYNAMIC_DNS
`,
    },
  ],
  check(subject, context) {
    const { resolution, spec } = ServiceEntryFields.of(subject);
    const location = spec.text('location');
    if (resolution !== 'DYNAMIC_DNS' || location === '' || location === 'MESH_EXTERNAL' || location === 'MESH_INTERNAL') return;
    context.report({ at: spec.path('location'), message: `The location is MESH_EXTERNAL or MESH_INTERNAL, not "${location}"`, value: location });
  },
};
