import { Cluster } from '../model/destinations/cluster';
import { Target } from '../model/tables/route-action';
import { OutcomeDestination } from './outcome';
import { Trace } from './trace';

/** The places that targets are, each with whether it exists and how it is connected to. */
export function destinationsOf(targets: ReadonlyArray<Target>, trace?: Trace): ReadonlyArray<OutcomeDestination> {
  if (trace !== undefined) for (const target of targets) explain(target, trace);
  return targets.map(destinationOf);
}

function destinationOf(target: Target): OutcomeDestination {
  const { cluster, weight, headers } = target;
  const extra = headers === undefined ? {} : { headers };
  if (typeof cluster === 'string') {
    return {
      special: cluster, weight, found: cluster !== 'UnknownService', tls: 'plaintext', ...extra, ...(target.invalid ? { problem: target.invalid } : {}),
    };
  }
  const problem = target.invalid ?? problemOf(cluster);
  const { host, port, subset, found, tls, server, balancing } = cluster;
  return {
    host,
    port,
    subset,
    weight,
    found,
    tls,
    ...(server === undefined ? {} : { server }),
    balancing,
    ...(found && cluster.isEmpty() ? { empty: true } : {}),
    ...extra,
    ...(problem === undefined ? {} : { problem }),
  };
}

function problemOf(cluster: Cluster): string | undefined {
  switch (cluster.missing) {
    case 'service':
      return `${cluster.host} is no service that the proxy knows`;
    case 'port':
      return `${cluster.host} has no port ${cluster.port}`;
    case 'subset':
      return cluster.destinationRule === undefined
        ? `no DestinationRule defines subsets of ${cluster.host}`
        : `${ruleName(cluster)} has no subset ${cluster.subset}`;
    default:
      return undefined;
  }
}

function explain(target: Target, trace: Trace): void {
  const { cluster } = target;
  if (typeof cluster === 'string') {
    trace.add({ stage: 'destination', taken: true, message: target.invalid ?? cluster });
    return;
  }
  const problem = target.invalid ?? problemOf(cluster) ?? (cluster.isEmpty() ? 'no workload of the input is behind it' : undefined);
  const rule = cluster.destinationRule?.manifests[0];
  trace.add({
    stage: 'destination',
    taken: true,
    message: `${cluster.name}, weight ${target.weight}, ${cluster.tls}${problem === undefined ? '' : `: ${problem}`}`,
    ...(rule === undefined ? {} : { subject: rule }),
  });
}

function ruleName(cluster: Cluster): string {
  const manifest = cluster.destinationRule?.manifests[0];
  return manifest === undefined ? 'the DestinationRule' : `DestinationRule ${manifest.namespace}/${manifest.name}`;
}
