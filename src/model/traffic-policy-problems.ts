import { fqdnProblem } from '../values/fqdn';
import { ipAddressProblem } from '../values/ip-address';
import { portNumberProblem } from '../values/port-number';
import { clientTlsProblems } from './client-tls-problems';
import { connectionPoolProblems } from './connection-pool-problems';
import { Field } from './field';
import { loadBalancerProblems } from './load-balancer-problems';
import { outlierDetectionProblems } from './outlier-detection-problems';
import { Problem } from './problem';
import { ProblemList } from './problem-list';

const PORT_BLOCKS: ReadonlyArray<string> = ['outlierDetection', 'connectionPool', 'loadBalancer', 'tls'];
const BLOCKS: ReadonlyArray<string> = [...PORT_BLOCKS, 'tunnel', 'proxyProtocol', 'retryBudget'];

/**
 * What is wrong with a traffic policy: TP-001 to TP-070, LOC and ZA. Warnings of port-level settings are left out, as Istio
 * does; those of a subset's policy have to be left out by the caller.
 *
 * @param namespace the DestinationRule's; `''` for the mesh's policy
 */
export function trafficPolicyProblems(policy: Field, namespace: string): ReadonlyArray<Problem> {
  const problems = new ProblemList();
  const ports = policy.list('portLevelSettings');
  const tunnel = policy.child('tunnel');
  const proxyProtocol = policy.child('proxyProtocol');
  if (ports.length === 0 && !BLOCKS.some((name) => policy.has(name))) {
    problems.error('TP-001', policy.path(), `A traffic policy must set something: ${BLOCKS.join(', ')} or portLevelSettings`);
    return problems.all;
  }
  if (tunnel !== undefined && proxyProtocol !== undefined) {
    problems.error('TP-002', proxyProtocol.path(), 'A traffic policy can have tunnel or proxyProtocol, not both');
    return problems.all;
  }
  problems.addAll(blockProblems(policy, namespace));
  for (const port of ports) checkPort(port, namespace, problems);
  if (tunnel !== undefined) checkTunnel(tunnel, problems);
  const version = proxyProtocol?.text('version') ?? '';
  if (proxyProtocol !== undefined && version !== '' && version !== 'V1' && version !== 'V2') {
    problems.error('TP-070', proxyProtocol.path('version'), `The PROXY protocol has the versions V1 and V2, not "${version}"`, version);
  }
  return problems.all;
}

function blockProblems(policy: Field, namespace: string): ReadonlyArray<Problem> {
  const problems = new ProblemList();
  const outlierDetection = policy.child('outlierDetection');
  const connectionPool = policy.child('connectionPool');
  const loadBalancer = policy.child('loadBalancer');
  const tls = policy.child('tls');
  if (outlierDetection !== undefined) problems.addAll(outlierDetectionProblems(outlierDetection));
  if (connectionPool !== undefined) problems.addAll(connectionPoolProblems(connectionPool));
  if (loadBalancer !== undefined) problems.addAll(loadBalancerProblems(loadBalancer, outlierDetection !== undefined));
  if (tls !== undefined) problems.addAll(clientTlsProblems(tls, namespace));
  return problems.all;
}

function checkPort(port: Field, namespace: string, problems: ProblemList): void {
  if (!port.present) {
    problems.error('TP-050', port.path(), 'Port-level settings must not be null', null);
    return;
  }
  if (!port.has('port')) problems.error('TP-050', port.path(), 'Port-level settings must name their port');
  if (PORT_BLOCKS.some((name) => port.has(name))) problems.addErrors(blockProblems(port, namespace));
  else problems.error('TP-050', port.path(), `Port-level settings must set something: ${PORT_BLOCKS.join(', ')}`);
}

function checkTunnel(tunnel: Field, problems: ProblemList): void {
  const protocol = tunnel.text('protocol');
  if (protocol !== '' && protocol !== 'CONNECT' && protocol !== 'POST') {
    problems.error('TP-060', tunnel.path('protocol'), `The protocol of a tunnel is CONNECT or POST, not "${protocol}"`, protocol);
  }
  const host = tunnel.text('targetHost');
  const problem = fqdnProblem(host);
  if (problem !== undefined && ipAddressProblem(host) !== undefined) {
    problems.error('TP-061', tunnel.near('targetHost'), `targetHost "${host}" ${problem}, and is not an IP address either`, host);
  }
  problems.number('TP-062', tunnel, 'targetPort', portNumberProblem);
}
