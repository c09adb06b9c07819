import { SidecarFields } from '../../model/sidecar-fields';
import { localEndpointProblem } from '../../values/local-endpoint';
import { Rule } from '../rule';

export const defaultEndpointLocal: Rule = {
  name: 'sidecar/default-endpoint-local',
  code: 'SC-018',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  title: 'The default endpoint is a port of the workload itself.',
  why: 'A proxy passes inbound traffic to its own workload only; Istio refuses the object.',
  fix: 'Write "127.0.0.1:PORT", "[::1]:PORT", "0.0.0.0:PORT" or ":PORT", or "unix:///path".',
  docs: 'https://istio.io/latest/docs/reference/config/networking/sidecar/#IstioIngressListener',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  ingress:
    - port: { number: 8080, name: http, protocol: HTTP }
      defaultEndpoint: 10.0.0.1:80
`,
      at: ['/spec/ingress/0/defaultEndpoint'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  ingress:
    - port: { number: 8080, name: http, protocol: HTTP }
      defaultEndpoint: localhost:80
`,
      at: ['/spec/ingress/0/defaultEndpoint'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  ingress:
    - port: { number: 8080, name: http, protocol: HTTP }
      defaultEndpoint: 127.0.0.1
`,
      at: ['/spec/ingress/0/defaultEndpoint'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  ingress:
    - port: { number: 8080, name: http, protocol: HTTP }
      defaultEndpoint: unix://web.sock
`,
      at: ['/spec/ingress/0/defaultEndpoint'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  ingress:
    - port: { number: 8080, name: http, protocol: HTTP }
      defaultEndpoint: ':8080'
`,
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  ingress:
    - port: { number: 8080, name: http, protocol: HTTP }
      defaultEndpoint: '[::1]:80'
`,
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  ingress:
    - port: { number: 8080, name: http, protocol: HTTP }
      defaultEndpoint: unix:///run/web.sock
`,
    },
  ],
  check(subject, context) {
    for (const { field } of SidecarFields.of(subject).servers) {
      const endpoint = field.text('defaultEndpoint');
      const problem = endpoint === '' ? undefined : localEndpointProblem(endpoint);
      if (problem === undefined) continue;
      context.report({ at: field.path('defaultEndpoint'), message: `The default endpoint "${endpoint}" ${problem}`, value: endpoint });
    }
  },
};
