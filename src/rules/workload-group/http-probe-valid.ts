import { Field } from '../../model/field';
import { portNumberProblem } from '../../values/port-number';
import { Rule } from '../rule';

export const httpProbeValid: Rule = {
  name: 'workload-group/http-probe-valid',
  code: 'WG-004',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/WorkloadGroup',
  title: 'An HTTP probe has a port, scheme HTTP or HTTPS, and header names of letters, digits and hyphens.',
  why: 'The agent could not send the request; Istio refuses the object.',
  fix: 'Set `port` (1 to 65535), write the scheme in upper case, and rename headers.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/workload-group/#HTTPHealthCheckConfig',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadGroup
metadata: { name: vms, namespace: shop }
spec:
  template: { serviceAccount: bank }
  probe:
    httpGet: { port: 0, scheme: https }
`,
      at: ['/spec/probe/httpGet/port', '/spec/probe/httpGet/scheme'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadGroup
metadata: { name: vms, namespace: shop }
spec:
  template: { serviceAccount: bank }
  probe:
    httpGet: { port: 80, httpHeaders: [{ name: x_a, value: a }, { value: b }] }
`,
      at: ['/spec/probe/httpGet/httpHeaders/0/name', '/spec/probe/httpGet/httpHeaders/1'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: WorkloadGroup
metadata: { name: vms, namespace: shop }
spec:
  template: { serviceAccount: bank }
  probe:
    httpGet: { port: 65535, scheme: '', httpHeaders: [{ name: X-A-1, value: a }] }
`,
    },
  ],
  check(subject, context) {
    const get = Field.of(subject.object).child('spec')?.child('probe')?.child('httpGet');
    if (get === undefined) return;
    const port = get.number('port') ?? 0;
    const problem = portNumberProblem(port);
    if (problem !== undefined) context.report({ at: get.near('port'), message: `The port ${port} ${problem}`, value: port });
    const scheme = get.text('scheme');
    if (scheme !== '' && scheme !== 'HTTP' && scheme !== 'HTTPS') {
      context.report({ at: get.path('scheme'), message: `The scheme is HTTP or HTTPS, not "${scheme}"`, value: scheme });
    }
    for (const header of get.list('httpHeaders')) {
      const name = header.text('name');
      if (/^[-A-Za-z0-9]+$/.test(name)) continue;
      const message = name === '' ? 'A header must have a name' : `The header name "${name}" may only contain letters, digits and "-"`;
      context.report({ at: header.near('name'), message, value: name });
    }
  },
};
