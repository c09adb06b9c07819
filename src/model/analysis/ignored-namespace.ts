const IGNORED: ReadonlySet<string> = new Set(['kube-system', 'kube-public', 'kube-node-lease', 'local-path-storage']);

/** Whether a namespace is Kubernetes' own, which Istio's analyzers pass over with all that is in it. */
export function isIgnoredNamespace(name: string): boolean {
  return IGNORED.has(name);
}
