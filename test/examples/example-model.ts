import { readYaml } from '../../src/manifest/read-yaml';
import { MeshModel } from '../../src/model/mesh-model';
import { Proxy } from '../../src/model/proxy';
import { readYamlValue } from '../../src/manifest/read-yaml-value';
import { isJsonObject } from '../../src/manifest/manifest-of';
import { ExampleRun } from './example-run';

/** The two forms in which every example is written. */
export type Stage = 'istio' | 'gateway-api';
export const STAGES: ReadonlyArray<Stage> = ['istio', 'gateway-api'];

/** The mesh that the committed files of an example describe, with the mesh config among its artifacts. */
export function modelOf(example: string, stage: Stage): MeshModel {
  const files = new ExampleRun(example).expected();
  const manifests = Object.entries(files)
    .filter(([file]) => file.startsWith(`manifests/${stage}/`))
    .flatMap(([file, text]) => readYaml(text, { file }).manifests);
  const { value } = readYamlValue(files[`artifacts/${stage}/istiod-values.yaml`]);
  if (!isJsonObject(value) || !isJsonObject(value.meshConfig)) throw new Error(`The istiod values of ${example} have no meshConfig.`);
  return MeshModel.of(manifests, { meshConfig: value.meshConfig });
}

/** A gateway's own proxies: labelled as this library writes them, or as Istio does for a Gateway of the Gateway API. */
export function gatewayProxy(stage: Stage, namespace: string, name: string): Proxy {
  const labels: Record<string, string> = stage === 'istio'
    ? { 'istio': name, 'app.kubernetes.io/name': name }
    : { 'gateway.networking.k8s.io/gateway-name': name };
  return { type: 'router', namespace, labels };
}

/** The sidecar of a workload with these labels. */
export function sidecar(namespace: string, labels: Readonly<Record<string, string>>): Proxy {
  return { type: 'sidecar', namespace, labels };
}
