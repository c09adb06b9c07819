/**
 * Names of Kubernetes objects are stricter than Istio's DNS labels: lower case only (RFC 1123).
 */

const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

/** Why a text can't name what Kubernetes names by one DNS label (a Namespace, a Service), or undefined. */
export function kubernetesLabelProblem(text: string): string | undefined {
  if (text === '') return 'is empty';
  if (text.length > 63) return 'is longer than 63 characters';
  return LABEL.test(text) ? undefined : 'is not lower case letters, digits and "-", with a letter or digit at both ends';
}

/** Why a text can't name what Kubernetes names by a DNS subdomain (most objects), or undefined. */
export function kubernetesSubdomainProblem(text: string): string | undefined {
  if (text === '') return 'is empty';
  if (text.length > 253) return 'is longer than 253 characters';
  const bad = text.split('.').find((label) => !LABEL.test(label));
  return bad === undefined ? undefined : 'is not lower case letters, digits, "-" and ".", with a letter or digit at both ends of each part';
}
