import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { headerAddSetNameProblem } from '../../values/header-name';
import { headerValueProblem } from '../../values/header-value';
import { Rule } from '../rule';

export const requestHeaderSetValid: Rule = {
  name: 'virtual-service/request-header-set-valid',
  code: 'VS-040',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'Headers that are set on or added to requests have usable names, and values the proxy can format.',
  why: 'Pseudo headers are no one\'s to set (but the authority), and a single "%" starts a variable of the proxy; Istio refuses the object.',
  fix: 'Name an ordinary header, or ":authority"; write "%%" for a percent sign.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#Headers-HeaderOperations',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - route: [{ destination: { host: reviews } }]
      headers: { request: { set: { ':path': /v2 } } }
`,
      at: ['/spec/http/0/headers/request/set/:path'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - route:
        - destination: { host: reviews }
          headers: { request: { add: { x-share: 100% } } }
`,
      at: ['/spec/http/0/route/0/headers/request/add/x-share'],
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
    - route: [{ destination: { host: reviews } }]
      headers: { request: { set: { Host: reviews.example.com }, add: { x-share: 100%%, x-pod: '%HOSTNAME%' } } }
`,
    },
  ],
  check(subject, context) {
    for (const headers of VirtualServiceFields.of(subject).headerChanges) {
      const request = headers.child('request');
      if (request === undefined) continue;
      for (const header of [...request.entries('add'), ...request.entries('set')]) {
        const name = headerAddSetNameProblem(header.key);
        if (name !== undefined) context.report({ at: header.path(), message: `The request header "${header.key}" ${name}` });
        const value = headerValueProblem(header.string);
        if (value === undefined) continue;
        context.report({ at: header.path(), message: `The value of the header "${header.key}" ${value}`, value: header.value });
      }
    }
  },
};
