const SCHEME = 'configmap://';

/**
 * What is wrong with a credential name, if it names a ConfigMap (`configmap://NAMESPACE/NAME`): it must lie in the
 * namespace of the object that names it. Other names are fine here.
 */
export function configMapReferenceProblem(credentialName: string, namespace: string): string | undefined {
  if (!credentialName.startsWith(SCHEME)) return undefined;
  const [owner, name] = credentialName.slice(SCHEME.length).split('/');
  if (owner === '' || name === undefined || name === '') return 'must have the form "configmap://NAMESPACE/NAME"';
  if (namespace === '') return 'names a ConfigMap, which only an object of a namespace can do';
  return owner === namespace ? undefined : `must name a ConfigMap of its own namespace, "${namespace}"`;
}
