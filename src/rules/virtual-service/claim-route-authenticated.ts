import { AnalysisModel } from '../../model/analysis/analysis-model';
import { gatewayReferences } from '../../model/analysis/gateway-references';
import { labelMap } from '../../model/analysis/label-map';
import { POD_KINDS } from '../../model/analysis/pod-template';
import { GatewayFields } from '../../model/gateway-fields';
import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { JwtClaimName } from '../../values/jwt-claim-name';
import { Rule } from '../rule';

export const claimRouteAuthenticated: Rule = {
  name: 'virtual-service/claim-route-authenticated',
  code: 'IST0149',
  severity: 'error',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  reads: [...POD_KINDS, 'Namespace', 'networking.istio.io/Gateway', 'security.istio.io/RequestAuthentication'],
  title: 'Where routes depend on claims of a token, the gateway\'s Pods check tokens.',
  why: 'Claims come from tokens that a RequestAuthentication has checked; without it no such route matches.',
  fix: 'Add a RequestAuthentication that selects the gateway\'s Pods, in their namespace or in the root namespace.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0149/',
  deviation: 'A RequestAuthentication may be declared elsewhere, so only where the input is known to be complete; the mesh config\'s own root namespace counts.',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: base-shop }
spec:
  hosts: [base.example.com]
  gateways: [base-edge/base-public]
  http:
    - match: [{ headers: { '@request.auth.claims.group': { exact: dev } } }]
      redirect: { uri: / }
    - redirect: { uri: /login }
`,
      at: ['/spec/http/0/match/0/headers/@request.auth.claims.group'],
    },
    {
      title: 'The RequestAuthentication is in another namespace.',
      yaml: `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: jwt, namespace: base-shop }
spec:
  selector: { matchLabels: { istio: base-gateway } }
  jwtRules: [{ issuer: https://id.example.com }]
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: base-shop }
spec:
  hosts: [base.example.com]
  gateways: [base-edge/base-public]
  http:
    - match: [{ withoutHeaders: { '@request.auth.claims.group': { exact: dev } } }]
      redirect: { uri: / }
    - redirect: { uri: /login }
`,
      at: ['/spec/http/0/match/0/withoutHeaders/@request.auth.claims.group'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: jwt, namespace: base-edge }
spec:
  selector: { matchLabels: { istio: base-gateway } }
  jwtRules: [{ issuer: https://id.example.com }]
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: base-shop }
spec:
  hosts: [base.example.com]
  gateways: [base-edge/base-public]
  http:
    - match: [{ headers: { '@request.auth.claims.group': { exact: dev } } }]
      redirect: { uri: / }
    - redirect: { uri: /login }
`,
    },
    {
      title: 'The header is no claim.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: base-shop }
spec:
  hosts: [base.example.com]
  gateways: [base-edge/base-public]
  http:
    - match: [{ headers: { x-group: { exact: dev } } }]
      redirect: { uri: / }
`,
    },
  ],
  check(subject, context) {
    const { tokenAuthentication, pods, asWritten, isComplete } = AnalysisModel.of(context.model);
    if (!isComplete) return;
    const claim = VirtualServiceFields.of(subject).httpMatches
      .flatMap((match) => [...match.entries('headers'), ...match.entries('withoutHeaders')])
      .find((header) => JwtClaimName.tryParse(header.key) !== undefined);
    if (claim === undefined) return;
    for (const { name, gateway } of gatewayReferences(subject, context.model.index, asWritten)) {
      if (gateway === undefined) continue;
      const pod = pods.select(labelMap(GatewayFields.of(gateway).spec, 'selector')).find((each) => !tokenAuthentication.checks(each));
      if (pod === undefined) continue;
      const who = `${pod.subject.kind} ${pod.namespace}/${pod.subject.name} of Gateway ${name}`;
      context.report({ at: claim.path(), message: `The route depends on the claim "${claim.key}", and no RequestAuthentication checks tokens at ${who}`, value: claim.key });
    }
  },
};
