import { compact } from '../networking/compact';
import { Operation } from './operation';

/** The content of a policy's `operation`. */
export function renderOperation(operation: Operation): Record<string, unknown> {
  const { methods, notMethods, paths, notPaths, hosts, notHosts, ports, notPorts } = operation;
  return compact({
    hosts,
    notHosts,
    ports: ports?.map(String),
    notPorts: notPorts?.map(String),
    methods,
    notMethods,
    paths,
    notPaths,
  });
}
