import { Manifest } from '../../manifest/manifest';
import { Labels } from '../../values/label-selector';
import { Field } from '../field';
import { AnalysisModel } from './analysis-model';
import { isWaypoint } from './control-plane';
import { labelMap } from './label-map';
import { hasProxyContainer, isInjected } from './pod';
import { podSpec, podTemplate } from './pod-template';

/** A port of a Service that leads to a workload. */
export interface ServicePortClaim {
  readonly service: Manifest;
  readonly port: Field;
  readonly number: number;
  /** Port of the Pods, by number or name; the service's own number where none is written. */
  readonly target: string;
  /** `TCP` where none is written. */
  readonly transport: string;
}

/** The ports of all Services in front of a Deployment, in order of the Services' names; none for what is not in the mesh. */
export function servicePortClaims(deployment: Manifest, analysis: AnalysisModel): ServicePortClaim[] {
  const labels = labelMap(podTemplate(deployment)?.child('metadata'), 'labels');
  if (isWaypoint(deployment) || !isInMesh(deployment, labels, analysis)) return [];
  const services = [...analysis.services.of(deployment.namespace, labels)].sort((a, b) => (a.name < b.name ? -1 : 1));
  return services.flatMap((service) => (Field.of(service.object).child('spec')?.list('ports') ?? []).map((port) => {
    const number = port.number('port') ?? 0;
    const target = port.text('targetPort') || String(port.number('targetPort') || number);
    return { service, port, number, target, transport: port.text('protocol') || 'TCP' };
  }));
}

/** By the template: its annotation for ambient mode does not count. */
function isInMesh(deployment: Manifest, labels: Labels, analysis: AnalysisModel): boolean {
  if (hasProxyContainer(podSpec(deployment), ['containers'])) return true;
  return isInjected(labels, labelMap(podTemplate(deployment)?.child('metadata'), 'annotations'), analysis.namespaceLabels(deployment.namespace));
}
