/** Objects that tables of mesh rules are made of, in YAML. */

/** One object; `rest` is its other members in flow style or in lines. */
export function object(apiVersion: string, kind: string, name: string, rest: string, metadata = ''): string {
  const [place, own] = name.includes('/') ? name.split('/') : ['shop', name];
  const more = metadata === '' ? '' : `, ${metadata}`;
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: ${own}, namespace: ${place}${more} }\n${rest}\n`;
}

/** Several objects as one stream. */
export function stream(...objects: ReadonlyArray<string>): string {
  return objects.join('---\n');
}

export function namespace(name: string, labels = 'istio-injection: enabled'): string {
  return `apiVersion: v1\nkind: Namespace\nmetadata: { name: ${name}, labels: { ${labels} } }\n`;
}

/** A Service `cart` with ports in flow style. */
export function service(ports: string, more = '', name = 'cart'): string {
  return object('v1', 'Service', name, `spec: { selector: { app: cart }, ports: [${ports}]${more} }`);
}

/** A Deployment of Pods with the label `app: cart`. */
export function deployment(name = 'cart', annotations = '', container = ''): string {
  const template = `{ metadata: { labels: { app: cart }, annotations: { ${annotations} } }, spec: { containers: [{ name: cart, image: example.com/cart:1${container} }] } }`;
  return object('apps/v1', 'Deployment', name, `spec: { selector: { matchLabels: { app: cart } }, template: ${template} }`);
}

export function virtualService(name: string, spec: string): string {
  return object('networking.istio.io/v1', 'VirtualService', name, `spec: { ${spec} }`);
}

export function destinationRule(name: string, spec: string): string {
  return object('networking.istio.io/v1', 'DestinationRule', name, `spec: { ${spec} }`);
}

export function gateway(name: string, spec: string): string {
  return object('networking.istio.io/v1', 'Gateway', name, `spec: { ${spec} }`);
}

export function authorizationPolicy(spec: string, name = 'cart', metadata = ''): string {
  return object('security.istio.io/v1', 'AuthorizationPolicy', name, `spec: { ${spec} }`, metadata);
}

export function peerAuthentication(name: string, spec: string): string {
  return object('security.istio.io/v1', 'PeerAuthentication', name, `spec: { ${spec} }`);
}
