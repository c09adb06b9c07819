import { Construct, IConstruct } from 'constructs';
import { ReferenceGrant } from '../../../imports/gateway-networking-k8s-io';
import { Configuration, Configurations } from '../app/configuration';
import { asIstioReads } from '../gateways/served-version';
import { allBackendsOf } from './backend-ports';
import { HttpRule } from './http-rule';

/** A reference across namespaces that has to be allowed. */
export interface GrantedReference {
  readonly fromKind: string;
  readonly fromNamespace: string;
  readonly toKind: string;
  readonly toNamespace: string;
  readonly toName: string;
}

const MADE = Symbol.for('cdk8s-istio.reference-grants');

/** Writes the ReferenceGrant of a reference, once in a configuration; in the namespace that it opens. */
export function requireGrant(scope: Construct, configuration: Configuration, reference: GrantedReference): void {
  const { fromKind, fromNamespace, toKind, toNamespace, toName } = reference;
  const made = madeFor(scope, configuration);
  const name = `${fromKind.toLowerCase()}-${fromNamespace}-to-${toName}`;
  const key = `${toNamespace}/${name}`;
  if (made.has(key)) return;
  made.add(key);
  const grant = new ReferenceGrant(scope, `grant-${key.replace('/', '-')}`, {
    metadata: { name, namespace: toNamespace },
    spec: {
      from: [{ group: 'gateway.networking.k8s.io', kind: fromKind, namespace: fromNamespace }],
      to: [{ group: '', kind: toKind, name: toName }],
    },
  });
  asIstioReads(grant);
}

/** Whose route sends to backends. */
export interface GrantedRoute {
  readonly fromKind: string;
  readonly fromNamespace: string;
  /** Whether it takes traffic of gateways: routes of the mesh need no leave. */
  readonly atGateways: boolean;
}

/** Binds the backends of a rule of the Gateway API dialect, and writes the grants that they need. */
export function requireBackendGrants(scope: Construct, configuration: Configuration, rule: HttpRule, route: GrantedRoute): void {
  const { fromKind, fromNamespace, atGateways } = route;
  for (const backend of allBackendsOf(rule)) {
    backend.bindToRoute(true);
    const { external, namespace, serviceName } = backend.toDestination(true);
    if (external || namespace === fromNamespace || !atGateways) continue;
    requireGrant(scope, configuration, { fromKind, fromNamespace, toKind: 'Service', toNamespace: namespace, toName: serviceName });
  }
}

function madeFor(construct: IConstruct, configuration: Configuration): Set<string> {
  const registry = Configurations.of(construct) as Configurations & { [MADE]?: Map<Configuration, Set<string>> };
  registry[MADE] ??= new Map();
  const known = registry[MADE].get(configuration) ?? new Set<string>();
  registry[MADE].set(configuration, known);
  return known;
}
