import { ApiObject, Chart } from 'cdk8s';
import { IConstruct } from 'constructs';
import { InvalidPropError } from '../app/invalid-prop';

/** Something that knows its own full host name. */
export interface HasHostname extends IConstruct {
  readonly hostname: string;
}

/** Something that knows its own ports. */
interface HasPorts extends IConstruct {
  readonly ports: ReadonlyArray<{ readonly number: number }>;
}

/** Full host name of the service that a construct declares: ours, or any that renders a Kubernetes Service. */
export function serviceHostOf(construct: IConstruct, clusterDomain = 'cluster.local'): string {
  if (hasHostname(construct)) return construct.hostname;
  const service = serviceObjectOf(construct);
  if (!service) {
    throw new InvalidPropError(construct, {
      field: 'service',
      problem: 'is given as a service but renders no Kubernetes Service',
      expected: 'a MeshService, or a construct with an object of kind Service below it',
    });
  }
  return `${service.name}.${namespaceOf(service)}.svc.${clusterDomain}`;
}

/** Port numbers of the service that a construct declares; undefined where it does not say them. */
export function servicePortsOf(construct: IConstruct): number[] | undefined {
  const said = (construct as Partial<HasPorts>).ports;
  if (Array.isArray(said)) return said.map(({ number }) => number);
  const ports: unknown = serviceObjectOf(construct)?.toJson().spec?.ports;
  return Array.isArray(ports) ? ports.map(({ port }) => port).filter((port) => typeof port === 'number') : undefined;
}

/** The Kubernetes Service below (or at) a construct. */
export function serviceObjectOf(construct: IConstruct): ApiObject | undefined {
  return apiObjectsOf(construct).find((object) => object.kind === 'Service' && object.apiVersion === 'v1');
}

/** All objects below (or at) a construct, by what they are rather than by class: several copies of cdk8s may meet. */
export function apiObjectsOf(construct: IConstruct): ApiObject[] {
  return construct.node.findAll().filter((node): node is ApiObject => ApiObject.isApiObject(node));
}

/** Namespace that an object is written with, or would get by default. */
export function namespaceOf(object: ApiObject): string {
  return object.metadata.namespace ?? Chart.of(object).namespace ?? 'default';
}

function hasHostname(construct: IConstruct): construct is HasHostname {
  return typeof (construct as Partial<HasHostname>).hostname === 'string';
}
