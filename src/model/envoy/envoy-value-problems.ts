import { Manifest } from '../../manifest/manifest';
import { EnvoyFilterProblems } from '../envoy-filter-problems';
import { Problem } from '../problem';
import { ProblemList } from '../problem-list';
import { envoyMessageProblems } from './envoy-message-problems';

const MESSAGES: ReadonlyMap<string, string> = new Map([
  ['CLUSTER', 'envoy.config.cluster.v3.Cluster'],
  ['LISTENER', 'envoy.config.listener.v3.Listener'],
  ['LISTENER_FILTER', 'envoy.config.listener.v3.ListenerFilter'],
  ['FILTER_CHAIN', 'envoy.config.listener.v3.FilterChain'],
  ['NETWORK_FILTER', 'envoy.config.listener.v3.Filter'],
  ['HTTP_FILTER', 'envoy.extensions.filters.network.http_connection_manager.v3.HttpFilter'],
  ['ROUTE_CONFIGURATION', 'envoy.config.route.v3.RouteConfiguration'],
  ['VIRTUAL_HOST', 'envoy.config.route.v3.VirtualHost'],
  ['HTTP_ROUTE', 'envoy.config.route.v3.Route'],
  ['EXTENSION_CONFIG', 'envoy.config.core.v3.TypedExtensionConfig'],
  ['BOOTSTRAP', 'envoy.config.bootstrap.v3.Bootstrap'],
]);
const NONE: ReadonlyArray<Problem> = [];

/** What is wrong with the values of an EnvoyFilter's patches, as Envoy messages: EF-021, EF-022, EF-024; read once per object. */
export class EnvoyValueProblems {
  public static of(manifest: Manifest): EnvoyValueProblems {
    let problems = CACHE.get(manifest);
    if (problems === undefined) {
      problems = new EnvoyValueProblems(manifest);
      CACHE.set(manifest, problems);
    }
    return problems;
  }

  private readonly problems: ReadonlyArray<Problem>;

  private constructor(manifest: Manifest) {
    const problems = new ProblemList();
    for (const config of EnvoyFilterProblems.of(manifest).accepted) {
      const message = MESSAGES.get(config.text('applyTo'));
      const value = config.child('patch')?.child('value');
      if (message !== undefined && value !== undefined) problems.addAll(envoyMessageProblems(message, value));
    }
    this.problems = problems.all;
  }

  /** Those of one requirement. */
  public withCode(code: string): ReadonlyArray<Problem> {
    return this.problems.length === 0 ? NONE : this.problems.filter((problem) => problem.code === code);
  }
}

const CACHE = new WeakMap<Manifest, EnvoyValueProblems>();
