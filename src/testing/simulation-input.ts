import { IConstruct } from 'constructs';
import { checkApp, contextOf } from '../constructs/app/mesh-check';
import { CheckedConfiguration } from '../constructs/app/checked-configuration';
import { ConfigurationKey } from '../constructs/app/configuration-key';
import { ServiceVersion } from '../constructs/workloads/service-version';
import { compareFindings } from '../diagnostics/compare-findings';
import { Finding } from '../diagnostics/finding';
import { renderFinding } from '../diagnostics/render-text';
import { JsonObject } from '../manifest/manifest';
import { manifestOf } from '../manifest/manifest-of';
import { readYaml } from '../manifest/read-yaml';
import { Journeys } from '../simulator/journey/journeys';
import { modelOf, ModelInput } from '../simulator/journey/model-input';

/** Journeys through the one configuration of an app that is meant. @throws if none is, or the checks find an error */
export function journeysOfApp(app: IConstruct, key: ConfigurationKey | undefined): Journeys {
  const { configuration, manifests, findings } = chosen(checkApp(app), key);
  refuse(findings.filter(({ severity, acknowledged }) => severity === 'error' && acknowledged === undefined));
  const { source } = configuration;
  const { model } = modelOf(manifests, {
    target: source && { istio: source.version, gatewayApi: source.gatewayApi },
    meshConfig: source?._meshConfig(),
    context: contextOf(configuration),
  });
  const versions = app.node.findAll()
    .filter((construct): construct is ServiceVersion => construct instanceof ServiceVersion && sameKey(construct, configuration))
    .map(({ service, name, labels }) => ({ hostname: service.hostname, name, labels }));
  return Journeys.of(model, { versions });
}

/** Journeys through objects. @throws if the API server would refuse one */
export function journeysOfObjects(objects: ReadonlyArray<JsonObject>, input: ModelInput): Journeys {
  const { model, refused } = modelOf(objects.map((object) => manifestOf(object)), input);
  refuse(refused);
  return Journeys.of(model);
}

/** Journeys through the objects of a text. @throws if it can't be read, or the API server would refuse an object */
export function journeysOfYaml(text: string, input: ModelInput): Journeys {
  const { manifests, findings } = readYaml(text);
  refuse(findings.filter(({ severity }) => severity === 'error'));
  const { model, refused } = modelOf(manifests, input);
  refuse(refused);
  return Journeys.of(model);
}

function chosen(checked: ReadonlyArray<CheckedConfiguration>, key: ConfigurationKey | undefined): CheckedConfiguration {
  const folder = [key?.cluster, key?.stage].filter((part) => part !== undefined).join('/');
  const filled = checked.filter(({ manifests, configuration }) => manifests.length > 0 || configuration.source !== undefined);
  const meant = key === undefined ? filled : filled.filter(({ configuration }) => configuration.folder === folder);
  if (meant.length === 1) return meant[0];
  const names = filled.map(({ configuration }) => JSON.stringify(configuration.folder)).sort().join(', ');
  if (filled.length === 0) throw new Error('The app holds nothing to simulate.');
  throw new Error(key === undefined
    ? `The app holds several configurations: say { cluster, stage }. There are ${names}.`
    : `The app has no configuration ${JSON.stringify(folder)}. There ${filled.length === 1 ? 'is' : 'are'} ${names}.`);
}

function sameKey({ mesh: { configurationKey } }: ServiceVersion, { cluster, stage }: CheckedConfiguration['configuration']): boolean {
  return (configurationKey.cluster ?? '') === cluster && (configurationKey.stage ?? '') === stage;
}

function refuse(findings: ReadonlyArray<Finding>): void {
  if (findings.length === 0) return;
  const texts = [...findings].sort(compareFindings).map((finding) => renderFinding(finding));
  throw new Error(`What can't be applied can't be simulated: ${findings.length} error${findings.length === 1 ? '' : 's'}.\n\n${texts.join('\n\n')}`);
}
