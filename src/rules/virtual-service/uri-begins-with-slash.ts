import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const uriBeginsWithSlash: Rule = {
  name: 'virtual-service/uri-begins-with-slash',
  code: 'MESH-VS-URI-NEVER',
  severity: 'warning',
  layer: 'practice',
  packs: ['default'],
  kind: 'networking.istio.io/VirtualService',
  title: 'A path to match begins with `/`.',
  why: 'Paths of requests do, so the match takes none, and the requests meant for it go where later rules say.',
  fix: 'Begin the path with `/`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPMatchRequest',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: cart, namespace: shop }
spec:
  hosts: [cart]
  http: [{ match: [{ uri: { prefix: api } }, { uri: { exact: api/v1 } }], route: [{ destination: { host: cart } }] }, { route: [{ destination: { host: cart } }] }]
`,
      at: ['/spec/http/0/match/0/uri/prefix', '/spec/http/0/match/1/uri/exact'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: cart, namespace: shop }
spec:
  hosts: [cart]
  http: [{ match: [{ uri: { prefix: /api } }, { uri: { regex: '.*api' } }], route: [{ destination: { host: cart } }] }, { route: [{ destination: { host: cart } }] }]
`,
    },
    {
      title: 'Requests about the server as a whole.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: cart, namespace: shop }
spec:
  hosts: [cart]
  http: [{ match: [{ uri: { exact: '*' }, method: { exact: OPTIONS } }], route: [{ destination: { host: cart } }] }, { route: [{ destination: { host: cart } }] }]
`,
    },
  ],
  check(subject, context) {
    for (const match of VirtualServiceFields.of(subject).httpMatches) {
      for (const path of match.child('uri')?.members() ?? []) {
        if (!['exact', 'prefix'].includes(path.key) || path.string === '' || path.string.startsWith('/') || path.string === '*') continue;
        // CONNECT names an authority instead of a path.
        if (match.child('method')?.text('exact') === 'CONNECT') continue;
        context.report({ at: path.path(), message: `No request has a path that begins with "${path.string}": paths begin with /`, value: path.string });
      }
    }
  },
};
