import { Field } from '../../model/field';
import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { headerOperationNameProblem } from '../../values/header-name';
import { headerValueProblem } from '../../values/header-value';
import { Rule, RuleContext } from '../rule';

export const headerChangeValid: Rule = {
  name: 'virtual-service/header-change-valid',
  code: 'VS-041',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'Headers removed from requests, or changed in responses, have usable names, and values the proxy can format.',
  why: 'The host and pseudo headers cannot be removed, and a single "%" starts a variable of the proxy; Istio refuses the object.',
  fix: 'Name an ordinary header; write "%%" for a percent sign.',
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
      headers: { request: { remove: [Host] } }
`,
      at: ['/spec/http/0/headers/request/remove/0'],
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
          headers: { response: { set: { x-done: '%START_TIME' } } }
`,
      at: ['/spec/http/0/route/0/headers/response/set/x-done'],
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
      headers:
        request: { remove: [x-debug] }
        response: { set: { x-done: '%START_TIME%' }, remove: [server] }
`,
    },
  ],
  check(subject, context) {
    for (const headers of VirtualServiceFields.of(subject).headerChanges) {
      const response = headers.child('response');
      for (const name of headers.child('request')?.list('remove') ?? []) judgeName(name, name.string, context);
      for (const name of response?.list('remove') ?? []) judgeName(name, name.string, context);
      for (const header of response ? [...response.entries('add'), ...response.entries('set')] : []) {
        judgeName(header, header.key, context);
        const problem = headerValueProblem(header.string);
        if (problem === undefined) continue;
        context.report({ at: header.path(), message: `The value of the header "${header.key}" ${problem}`, value: header.value });
      }
    }
  },
};

function judgeName(field: Field, name: string, context: RuleContext): void {
  const problem = headerOperationNameProblem(name);
  if (problem !== undefined) context.report({ at: field.path(), message: `The header "${name}" ${problem}` });
}
