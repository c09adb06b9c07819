import { AnalysisModel } from '../../model/analysis/analysis-model';
import { Rule } from '../rule';

export const sameInClusters: Rule = {
  name: 'service/same-in-clusters',
  code: 'IST0170',
  severity: 'warning',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'Service',
  title: 'A service is the same in all clusters of a mesh.',
  why: 'Clients take the services of that name for one: where types or ports differ, calls fail depending on the cluster they go to.',
  fix: 'Give the Service the same type and ports in all clusters.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0170/',
  bad: [
    {
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { selector: { app: reviews }, ports: [{ name: http, port: 80 }] }
`,
      clusters: {
        east: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { selector: { app: reviews }, ports: [{ name: http, port: 80 }, { name: grpc, port: 90 }] }
`,
      },
      at: ['/spec'],
    },
    {
      title: 'Headless in one of three clusters, and of another type.',
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { type: LoadBalancer, ports: [{ name: http, port: 80 }] }
`,
      clusters: {
        east: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { type: LoadBalancer, ports: [{ name: http, port: 80 }] }
`,
        west: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { clusterIP: None, ports: [{ name: http, port: 80 }] }
`,
      },
      at: ['/spec'],
    },
  ],
  good: [
    {
      title: 'What the API server fills in is no difference, nor is the order.',
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { type: ClusterIP, ports: [{ name: http, port: 80 }, { name: grpc, port: 90, targetPort: 90, protocol: TCP }] }
`,
      clusters: {
        east: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { ports: [{ name: grpc, port: 90 }, { name: http, port: 80 }] }
`,
      },
    },
    {
      title: 'Another namespace.',
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { ports: [{ name: http, port: 80 }] }
`,
      clusters: {
        east: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: edge }
spec: { ports: [{ name: http, port: 81 }] }
`,
      },
    },
  ],
  check(subject, context) {
    const difference = AnalysisModel.of(context.model).clusterDifferences.of(subject);
    if (difference === undefined) return;
    const names = difference.clusters.map((cluster) => (cluster === '' ? 'this one' : cluster)).join(', ');
    context.report({ at: ['spec'], message: `The service differs between the clusters ${names}: ${difference.aspects.join(', ')}` });
  },
};
