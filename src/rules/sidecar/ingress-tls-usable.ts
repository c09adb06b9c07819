import { SidecarFields } from '../../model/sidecar-fields';
import { Protocol } from '../../values/protocol';
import { Rule } from '../rule';

const UNUSABLE: ReadonlyArray<string> = ['subjectAltNames', 'httpsRedirect', 'credentialName', 'credentialNames', 'tlsCertificates'];

export const ingressTlsUsable: Rule = {
  name: 'sidecar/ingress-tls-usable',
  code: 'SC-020',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  title: 'TLS of an ingress listener is ended with files, on a port that speaks TLS.',
  why: 'A sidecar reads no Secrets and redirects nothing, and Istio mutual TLS is a matter of PeerAuthentication; Istio refuses the object.',
  fix: 'Use mode SIMPLE, MUTUAL or OPTIONAL_MUTUAL with serverCertificate and privateKey as paths, on a port with protocol HTTPS or TLS.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/sidecar/#IstioIngressListener',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  ingress:
    - port: { number: 8443, name: https, protocol: HTTPS }
      tls: { mode: SIMPLE, credentialName: web-cert }
`,
      at: ['/spec/ingress/0/tls/credentialName'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  ingress:
    - port: { number: 8443, name: https, protocol: HTTPS }
      tls: { mode: AUTO_PASSTHROUGH }
`,
      at: ['/spec/ingress/0/tls/mode'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  ingress:
    - port: { number: 8080, name: http, protocol: HTTP }
      tls: { mode: SIMPLE, serverCertificate: /c.pem, privateKey: /k.pem, httpsRedirect: true }
`,
      at: ['/spec/ingress/0/tls', '/spec/ingress/0/tls/httpsRedirect'],
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
    - port: { number: 8443, name: https, protocol: HTTPS }
      tls: { mode: SIMPLE, serverCertificate: /c.pem, privateKey: /k.pem, httpsRedirect: false }
`,
    },
  ],
  check(subject, context) {
    for (const { field, port } of SidecarFields.of(subject).servers) {
      const tls = field.child('tls');
      if (tls === undefined) continue;
      for (const name of UNUSABLE) {
        if (tls.text(name) === '' && tls.list(name).length === 0 && !tls.flag(name)) continue;
        context.report({ at: tls.path(name), message: `${name} can not be used in a Sidecar` });
      }
      const mode = tls.text('mode');
      if (mode === 'ISTIO_MUTUAL' || mode === 'AUTO_PASSTHROUGH') {
        context.report({ at: tls.path('mode'), message: `The TLS mode ${mode} can not be used in a Sidecar`, value: mode });
      }
      if (Protocol.tryParse(port.text('protocol'))?.isTls) continue;
      const message = `A port with the protocol "${port.text('protocol')}" can not have TLS settings: it must be HTTPS or TLS`;
      context.report({ at: tls.path(), message });
    }
  },
};
