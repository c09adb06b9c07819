import { Manifest } from '../../manifest/manifest';
import { Field } from '../field';
import type { MeshModel } from '../mesh-model';
import { Workload } from '../workloads/workload';
import { dataPlaneOf } from './data-plane';
import { isGatewayWorkload } from './gateway-workload';
import { excludesPorts, portsOfConditions, portsOfOperation } from './rule-ports';
import { selectedWorkloads } from './selected-workloads';
import { WorkloadPorts } from './workload-ports';

/** A port at which a policy's rule meets connections that are no HTTP. */
export interface TcpPort {
  readonly workload: Workload;
  readonly number: number;
}

/** What a rule of an AuthorizationPolicy meets at the workloads of its policy. */
export interface TcpReach {
  /** The first port known to carry something else than HTTP. */
  readonly tcp: TcpPort | undefined;
  /** Whether all ports that it could be for are known, and carry something else than HTTP. */
  readonly onlyTcp: boolean;
}

const NOTHING: TcpReach = { tcp: undefined, onlyTcp: false };

/** Looks up what the ports carry that a rule is for, at the sidecars of the workloads that its policy selects. */
export function tcpReach(policy: Manifest, rule: Field, model: MeshModel): TcpReach {
  if (excludesPorts(rule)) return NOTHING;
  const ports = WorkloadPorts.of(model);
  const named = portsOf(rule);
  let tcp: TcpPort | undefined;
  let onlyTcp = true;
  for (const workload of selectedWorkloads(policy, model)) {
    const mode = dataPlaneOf(workload, model);
    if (mode === 'ambient' || mode === 'none' || isGatewayWorkload(workload, model)) continue;
    if (ports.hasUnknownAt(workload)) onlyTcp = false;
    const numbers = named ?? ports.numbersAt(workload);
    let isEmpty = true;
    for (const number of numbers) {
      isEmpty = false;
      if (!ports.isTcp(workload, number)) onlyTcp = false;
      else tcp ??= { workload, number };
    }
    // A port that no service leads to is sniffed, and so may turn out to carry HTTP.
    if (isEmpty) onlyTcp = false;
    if (tcp !== undefined && !onlyTcp) break;
  }
  return { tcp, onlyTcp: onlyTcp && tcp !== undefined };
}

function portsOf(rule: Field): ReadonlyArray<number> | undefined {
  const conditions = portsOfConditions(rule);
  const operations = rule.list('to').map((to) => portsOfOperation(to.child('operation')));
  const named = operations.length > 0 && operations.every((ports) => ports !== undefined) ? operations.flat() : undefined;
  if (conditions === undefined || named === undefined) return conditions ?? named;
  return named.filter((port) => conditions.includes(port));
}
