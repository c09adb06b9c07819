import { Construct } from 'constructs';
import { DestinationRule } from '../../imports/networking-istio-io';
import { InvalidPropError } from '../constructs/app/invalid-prop';
import { joinConfiguration } from '../constructs/app/configuration-membership';
import { Mesh } from '../constructs/mesh/mesh';
import { IMesh } from '../constructs/mesh/mesh-ref';
import { MutualTls } from '../constructs/mesh/mutual-tls';
import { ClientTls } from '../constructs/networking/client-tls';
import { HostPolicy } from '../constructs/networking/host-policy';
import { PeerAuthentication, PortMutualTls } from '../constructs/security/peer-authentication';
import { WorkloadTarget } from '../constructs/security/workload-target';
import { kubernetesLabelProblem } from '../values/kubernetes-name';
import { strandedClients } from './mutual-tls-reach';
import { MutualTlsStage, MutualTlsWorkload, PlainTextClient } from './mutual-tls-stage';

/** Props of a `MutualTlsRollout`. */
export interface MutualTlsRolloutProps {
  /** The mesh of one stage: its `stage` names one of `stages`. It says nothing of `mutualTls` itself. */
  readonly mesh: IMesh;

  /**
   * All stages in their order, the same for every configuration. Before anything is made strict, everything takes mutual TLS and
   * plain text.
   */
  readonly stages: MutualTlsStage[];

  /**
   * Those who send plain text and are no workloads of the app. A stage that would shut one of them out is refused.
   *
   * @default - none
   */
  readonly plainTextClients?: PlainTextClient[];
}

/** What one workload has been told so far. */
interface WorkloadState {
  readonly target: WorkloadTarget;
  whole: boolean;
  readonly ports: Map<number, MutualTls>;
}

const DOCS = 'https://istio.io/latest/docs/tasks/security/authentication/mtls-migration/';

/**
 * From plain text to mutual TLS in stages, each of which is a configuration of its own: a mesh with that `stage`, and what it holds.
 * This construct, made once for each stage, writes what servers take at that stage, and what clients do where they don't find out
 * by themselves (a mesh whose automatic mutual TLS is off).
 *
 * Every declared call and every route is tried by the simulator. A stage that would shut a client out (no sidecar, a DestinationRule
 * that says otherwise, a headless service, a machine that has not joined) does not synthesize; the message names the client.
 *
 * @see https://istio.io/latest/docs/tasks/security/authentication/mtls-migration/
 *
 * @example
 * const stages = [{ name: 'permissive' }, { name: 'shop', namespaces: ['shop'] }, { name: 'strict', everywhere: true }];
 * new MutualTlsRollout(platform, 'mutual-tls', { mesh, stages });
 */
export class MutualTlsRollout extends Construct {
  /** The stage that is written here. */
  public readonly stage: string;

  /** What servers take: for the mesh, for namespaces, for workloads. */
  public readonly policies: PeerAuthentication[] = [];

  /** What clients do, where automatic mutual TLS is off. */
  public readonly clientRules: DestinationRule[] = [];

  private readonly mesh: IMesh;

  /** Throws where stages can't be right, or the mesh is of none of them. */
  constructor(scope: Construct, id: string, props: MutualTlsRolloutProps) {
    super(scope, id);
    this.mesh = props.mesh;
    const configuration = joinConfiguration(this, props.mesh);
    this.checkStages(props.stages);
    this.checkMesh(props);
    this.stage = props.mesh.configurationKey.stage ?? '';
    const position = props.stages.findIndex(({ name }) => name === this.stage);
    this.write(props.stages.slice(0, position + 1));
    this.node.addValidation({
      validate: () => strandedClients(this, configuration, props.plainTextClients ?? []).map((stranded) => this.describe(stranded)),
    });
  }

  private describe({ client, server, problem, remedy }: { client: string; server: string; problem: string; remedy: string }): string {
    return `Stage ${JSON.stringify(this.stage)} would shut out ${client}, which calls ${server}: ${problem}.\n  Right would be: ${remedy}\n  Read on: ${DOCS}`;
  }

  private write(stages: ReadonlyArray<MutualTlsStage>): void {
    const everywhere = stages.some((stage) => stage.everywhere);
    const namespaces = [...new Set(stages.flatMap((stage) => stage.namespaces ?? []))].sort();
    this.policies.push(new PeerAuthentication(this, 'Mesh', {
      mesh: this.mesh,
      name: 'default',
      target: WorkloadTarget.namespace(this.mesh.rootNamespace),
      mode: everywhere ? MutualTls.STRICT : MutualTls.PERMISSIVE,
    }));
    for (const namespace of namespaces) {
      const target = WorkloadTarget.namespace(namespace);
      this.policies.push(new PeerAuthentication(this, `Namespace-${namespace}`, { mesh: this.mesh, name: 'default', target, mode: MutualTls.STRICT }));
    }
    for (const [name, state] of this.workloadsAfter(stages)) this.writeWorkload(name, state);
    // Clients of an automatic mesh find out by themselves.
    if (this.mesh._meshConfig().enableAutoMtls === false) this.writeClients(everywhere ? undefined : namespaces);
  }

  private workloadsAfter(stages: ReadonlyArray<MutualTlsStage>): Map<string, WorkloadState> {
    const states = new Map<string, WorkloadState>();
    for (const { name, target, ports, permissivePorts } of stages.flatMap((stage) => stage.workloads ?? [])) {
      const state = states.get(name) ?? { target, whole: false, ports: new Map<number, MutualTls>() };
      states.set(name, state);
      if (ports) for (const port of ports) state.ports.set(port, MutualTls.STRICT);
      else state.whole = true;
      // What is strict as a whole needs no word on single ports, but for the exceptions of the newest stage.
      if (!ports) state.ports.clear();
      for (const port of permissivePorts ?? []) state.ports.set(port, MutualTls.PERMISSIVE);
    }
    return states;
  }

  private writeWorkload(name: string, { target, whole, ports }: WorkloadState): void {
    const said: PortMutualTls[] = [...ports].sort(([a], [b]) => a - b).map(([port, mode]) => ({ port, mode }));
    const mode = whole ? MutualTls.STRICT : undefined;
    this.policies.push(new PeerAuthentication(this, `Workload-${name}`, { mesh: this.mesh, name, target, mode, ports: said }));
  }

  /** One rule for each namespace that is strict, or one for all; a rule for a single host goes before it. */
  private writeClients(namespaces: ReadonlyArray<string> | undefined): void {
    const { clusterDomain, rootNamespace } = this.mesh;
    const places = namespaces?.map((namespace) => ({ namespace, hostname: `*.${namespace}.svc.${clusterDomain}` }))
      ?? [{ namespace: rootNamespace, hostname: `*.svc.${clusterDomain}` }];
    for (const { namespace, hostname } of places) {
      const policy = new HostPolicy(this, `Clients-${namespace}`, { mesh: this.mesh, hostname, name: 'mutual-tls', namespace });
      policy.add({ tls: ClientTls.istioMutual() });
      this.clientRules.push(policy.destinationRule);
    }
  }

  private checkMesh({ mesh, stages }: MutualTlsRolloutProps): void {
    const names = stages.map(({ name }) => name);
    const { stage } = mesh.configurationKey;
    if (stage === undefined || !names.includes(stage)) {
      this.refuse('mesh', stage, 'is of no stage of this rollout', `a mesh with stage: one of ${names.join(', ')}`);
    }
    if (mesh instanceof Mesh && mesh.peerAuthentication) {
      this.refuse('mesh', mesh.node.path, 'says `mutualTls` itself, which the rollout says stage by stage', 'a mesh without mutualTls');
    }
  }

  private checkStages(stages: ReadonlyArray<MutualTlsStage>): void {
    if (stages.length === 0) this.refuse('stages', [], 'is empty', 'at least one, as { name: \'permissive\' }');
    const names = new Set<string>();
    stages.forEach((stage, i) => {
      const field = `stages[${i}]`;
      if (names.has(stage.name)) this.refuse(`${field}.name`, stage.name, 'is the name of two stages', 'a name of its own for each');
      names.add(stage.name);
      const strict = stage.everywhere || !!stage.namespaces?.length || !!stage.workloads?.length;
      if (i > 0 && !strict) this.refuse(field, stage.name, 'makes nothing strict', 'namespaces, workloads or everywhere: true');
      if (stages.slice(0, i).some(({ everywhere }) => everywhere)) this.refuse(field, stage.name, 'comes after everything is strict', 'the stage with everywhere: true last');
      stage.namespaces?.forEach((namespace, j) => {
        const problem = kubernetesLabelProblem(namespace);
        if (problem) this.refuse(`${field}.namespaces[${j}]`, namespace, problem, 'the name of a namespace');
        if (namespace === this.mesh.rootNamespace) {
          this.refuse(`${field}.namespaces[${j}]`, namespace, 'is the root namespace, whose policy holds for the whole mesh', 'everywhere: true');
        }
      });
      stage.workloads?.forEach((workload, j) => this.checkWorkload(workload, `${field}.workloads[${j}]`));
    });
  }

  private checkWorkload({ ports, permissivePorts, target }: MutualTlsWorkload, field: string): void {
    if (!target._scope().selector) this.refuse(`${field}.target`, undefined, 'is no selection of workloads', 'WorkloadTarget.service() or labels(); `namespaces` for whole namespaces');
    if (ports?.length === 0) this.refuse(`${field}.ports`, [], 'is empty', 'ports of the container, or no `ports` at all for all of them');
    const both = ports?.find((port) => permissivePorts?.includes(port));
    if (both !== undefined) this.refuse(`${field}.permissivePorts`, both, 'is among `ports` as well', 'each port once');
  }

  private refuse(field: string, value: unknown, problem: string, expected: string): never {
    throw new InvalidPropError(this, { field, value, problem, expected, docs: DOCS });
  }
}
