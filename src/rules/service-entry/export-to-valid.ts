import { ServiceEntryFields } from '../../model/service-entry-fields';
import { exportToProblems } from '../../values/export-to';
import { Rule } from '../rule';

export const exportToValid: Rule = {
  name: 'service-entry/export-to-valid',
  code: 'SE-039',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'exportTo lists namespaces, each once, or ".", "*" or "~" alone.',
  why: 'Who can see the hosts would be undecided; Istio refuses the object.',
  fix: 'List the names of namespaces, "." for the own one, only "*" for all, or only "~" for nobody.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/service-entry/#ServiceEntry',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [api.bank.example]
  ports:
    - { number: 443, name: https, protocol: HTTPS }
  resolution: NONE
  exportTo: ['.', shop]
`,
      at: ['/spec/exportTo/1'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [api.bank.example]
  ports:
    - { number: 443, name: https, protocol: HTTPS }
  resolution: NONE
  exportTo: ['~', web]
`,
      at: ['/spec/exportTo'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [api.bank.example]
  ports:
    - { number: 443, name: https, protocol: HTTPS }
  resolution: NONE
  exportTo: ['a b']
`,
      at: ['/spec/exportTo/0'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [api.bank.example]
  ports:
    - { number: 443, name: https, protocol: HTTPS }
  resolution: NONE
  exportTo: ['~']
`,
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [api.bank.example]
  ports:
    - { number: 443, name: https, protocol: HTTPS }
  resolution: NONE
  exportTo: ['.', web]
`,
    },
  ],
  check(subject, context) {
    const { spec } = ServiceEntryFields.of(subject);
    const entries = spec.list('exportTo');
    if (entries.length === 0) return;
    const list = entries.map((entry) => entry.string);
    for (const { path, message, severity } of exportToProblems(subject.namespace, list, { serviceEntry: true })) {
      const value = path.length === 0 ? list : list[Number(path[0])];
      const what = path.length === 0 ? 'exportTo' : `"${String(value)}"`;
      context.report({ at: spec.path('exportTo', ...path), message: `${what} ${message}`, value, severity });
    }
  },
};
