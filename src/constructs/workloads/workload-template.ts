import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { apiObjectsOf, namespaceOf } from './service-host';

/** A port that a container opens. */
export interface ContainerPort {
  readonly name?: string;
  readonly number: number;
  readonly udp: boolean;
}

/** The Pods that a workload object makes, as far as a mesh is concerned. */
export interface WorkloadTemplate {
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly serviceAccount: string;
  readonly ports: ReadonlyArray<ContainerPort>;
}

const TEMPLATE_KINDS = ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'ReplicationController', 'Job', 'Rollout'];

/** The workload objects below (or at) a construct: anything that has Pods, made by any version of any library. */
export function workloadObjectsOf(construct: IConstruct): ApiObject[] {
  return apiObjectsOf(construct).filter((object) => object.kind === 'Pod' || TEMPLATE_KINDS.includes(object.kind));
}

/** What a workload object renders, read defensively: it may be anybody's. */
export function workloadTemplateOf(object: ApiObject): WorkloadTemplate {
  const json: unknown = object.toJson();
  const spec = field(json, 'spec');
  const template = object.kind === 'Pod' ? json : field(spec, 'template');
  const podSpec = field(template, 'spec');
  return {
    kind: object.kind,
    name: object.name,
    namespace: namespaceOf(object),
    labels: stringMap(field(field(template, 'metadata'), 'labels')),
    serviceAccount: text(field(podSpec, 'serviceAccountName')) ?? text(field(podSpec, 'serviceAccount')) ?? 'default',
    ports: list(field(podSpec, 'containers')).flatMap((container) => list(field(container, 'ports')).flatMap(containerPort)),
  };
}

/** The labels that Pods of several workloads have in common, but for one; undefined without workloads. */
export function commonLabels(templates: ReadonlyArray<WorkloadTemplate>, except: string): Record<string, string> | undefined {
  if (templates.length === 0) return undefined;
  return Object.fromEntries(Object.entries(templates[0].labels).filter(
    ([key, value]) => key !== except && templates.every((template) => template.labels[key] === value),
  ));
}

function containerPort(port: unknown): ContainerPort[] {
  const number = field(port, 'containerPort');
  if (typeof number !== 'number') return [];
  return [{ name: text(field(port, 'name')), number, udp: field(port, 'protocol') === 'UDP' }];
}

/** A member of what may be a map. */
export function field(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

/** What may be a list. */
export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The text members of what may be a map. */
export function stringMap(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
