import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

const WARNING_BYTES = 100 * 1024;
const MAX_BYTES = 1024 * 1024;

export const directResponseBodySize: Rule = {
  name: 'virtual-service/direct-response-body-size',
  code: 'VS-062',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'The body of a direct response is at most 1 MiB, and better at most 100 KiB.',
  why: 'The body is sent to each proxy as part of its configuration; Istio refuses more than 1 MiB, and warns of more than 100 KiB.',
  fix: 'Serve large bodies from a workload.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPBody',
  bad: [
    {
      title: 'A body of 102,402 bytes, written in base64, gets the warning.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - directResponse: { status: 200, body: { bytes: ${'QUJD'.repeat(34134)} } }
`,
      at: ['/spec/http/0/directResponse/body/bytes'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - directResponse: { status: 200, body: { string: closed for today } }
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).http) {
      const body = route.child('directResponse')?.child('body');
      if (body === undefined) continue;
      const name = body.has('bytes') ? 'bytes' : 'string';
      const size = Buffer.byteLength(body.text(name), name === 'bytes' ? 'base64' : 'utf8');
      if (size > MAX_BYTES) context.report({ at: body.path(name), message: `The body has ${size} bytes, more than 1 MiB (${MAX_BYTES})` });
      else if (size > WARNING_BYTES) {
        context.report({ at: body.path(name), message: `The body has ${size} bytes, more than 100 KiB (${WARNING_BYTES})`, severity: 'warning' });
      }
    }
  },
};
