import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { subnetProblem } from '../../values/cidr';
import { gatewayNamesProblems } from '../../values/gateway-name';
import { labelSetProblem } from '../../values/label-set';
import { portNumberProblem } from '../../values/port-number';
import { Rule } from '../rule';

export const tcpMatchValid: Rule = {
  name: 'virtual-service/tcp-match-valid',
  code: 'VS-091',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'Subnets, port, source labels and gateways of a TCP match are valid.',
  why: 'No connection could have what is asked for; Istio refuses the object.',
  fix: 'Write subnets as CIDR blocks, a port from 1 to 65535, labels without wildcards, and gateways as namespace/name.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#L4MatchAttributes',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [mongo]
  tcp:
    - match: [{ destinationSubnets: [db.example.com], port: 270170 }]
      route: [{ destination: { host: mongo } }]
`,
      at: ['/spec/tcp/0/match/0/destinationSubnets/0', '/spec/tcp/0/match/0/port'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [mongo]
  tcp:
    - match: [{ sourceLabels: { app: 'web*' }, gateways: [edge/a_b] }]
      route: [{ destination: { host: mongo } }]
`,
      at: ['/spec/tcp/0/match/0/sourceLabels', '/spec/tcp/0/match/0/gateways/0'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [mongo]
  tcp:
    - match: [{ destinationSubnets: [10.0.0.1], port: 27017, sourceLabels: { app: web }, gateways: [mesh] }]
      route: [{ destination: { host: mongo } }]
`,
    },
  ],
  check(subject, context) {
    for (const match of VirtualServiceFields.of(subject).tcpMatches) {
      for (const subnet of match.list('destinationSubnets')) {
        const problem = subnetProblem(subnet.string);
        if (problem !== undefined) context.report({ at: subnet.path(), message: `The subnet "${subnet.string}" ${problem}`, value: subnet.value });
      }
      const port = match.number('port') ?? 0;
      const portProblem = port === 0 ? undefined : portNumberProblem(port);
      if (portProblem !== undefined) context.report({ at: match.path('port'), message: `The port ${port} ${portProblem}`, value: port });
      const labels = match.child('sourceLabels');
      const labelProblem = labels && labelSetProblem(labels.value as Record<string, string>);
      if (labels && labelProblem !== undefined) context.report({ at: labels.path(), message: `sourceLabels ${labelProblem}` });
      const gateways = match.list('gateways');
      if (gateways.length === 0) continue;
      for (const { path, message, severity } of gatewayNamesProblems(gateways.map((gateway) => gateway.string))) {
        if (severity !== 'error') continue;
        const gateway = gateways[Number(path[0])];
        context.report({ at: gateway.path(), message: `The gateway "${gateway.string}" ${message}`, value: gateway.value });
      }
    }
  },
};
