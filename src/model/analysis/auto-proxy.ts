import { Field } from '../field';

/** Whether a container is a proxy whose image injection is to fill in. */
export function isAutoProxy(container: Field): boolean {
  return container.text('name') === 'istio-proxy' && container.text('image') === 'auto';
}
