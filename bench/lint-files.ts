import * as fs from 'fs';
import * as path from 'path';

/** Objects that one service has: Deployment, Service, VirtualService, DestinationRule, AuthorizationPolicy. */
export const OBJECTS_PER_SERVICE = 5;

const SERVICES_PER_FILE = 50;

/** Writes the mesh of so many services as YAML files, one per namespace, without anything to find. */
export function writeLintFiles(folder: string, services: number): void {
  fs.mkdirSync(folder, { recursive: true });
  for (let first = 0; first < services; first += SERVICES_PER_FILE) {
    const namespace = `team-${first / SERVICES_PER_FILE}`;
    const last = Math.min(first + SERVICES_PER_FILE, services);
    const documents = Array.from({ length: last - first }, (_, i) => serviceYaml(first + i, first + ((i + 1) % (last - first)), namespace));
    fs.writeFileSync(path.join(folder, `${namespace}.yaml`), documents.join(''));
  }
}

function serviceYaml(index: number, caller: number, namespace: string): string {
  const name = `service-${index}`;
  return `---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: ${namespace}
  labels: { app: ${name} }
spec:
  replicas: 2
  selector:
    matchLabels: { app: ${name}, version: v1 }
  template:
    metadata:
      labels: { app: ${name}, version: v1 }
    spec:
      serviceAccountName: ${name}
      containers:
        - name: app
          image: registry.example.com/${name}:1.0.${index}
          ports:
            - containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: ${name}
  namespace: ${namespace}
spec:
  selector: { app: ${name} }
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: ${name}
  namespace: ${namespace}
spec:
  hosts:
    - ${name}.${namespace}.svc.cluster.local
  http:
    - match:
        - uri: { prefix: /api/v1/ }
          headers:
            x-tester: { exact: 'true' }
      timeout: 5s
      retries: { attempts: 2, perTryTimeout: 2s, retryOn: '5xx,reset' }
      route:
        - destination: { host: ${name}.${namespace}.svc.cluster.local, subset: v1 }
    - route:
        - destination: { host: ${name}.${namespace}.svc.cluster.local, subset: v1 }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata:
  name: ${name}
  namespace: ${namespace}
spec:
  host: ${name}.${namespace}.svc.cluster.local
  trafficPolicy:
    connectionPool:
      http: { http1MaxPendingRequests: 100 }
    outlierDetection: { consecutive5xxErrors: 5, interval: 10s, baseEjectionTime: 30s }
  subsets:
    - name: v1
      labels: { version: v1 }
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata:
  name: ${name}
  namespace: ${namespace}
spec:
  selector:
    matchLabels: { app: ${name} }
  rules:
    - from:
        - source:
            principals: [cluster.local/ns/${namespace}/sa/service-${caller}]
      to:
        - operation:
            methods: [GET, POST]
            paths: [/api/*]
`;
}
