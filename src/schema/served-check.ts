import { Manifest } from '../manifest/manifest';
import { GatewayApiTarget } from '../releases/gateway-api-target';
import { Release } from '../releases/release';
import { ReleaseTarget } from '../releases/release-target';
import { knownKinds, newestServed, servedVersions } from '../releases/schema-store';
import { didYouMean } from '../values/edit-distance';
import { Problem } from './problem';

const OURS: ReadonlySet<string> = new Set(
  [...knownKinds({}), ...knownKinds({ gatewayApi: GatewayApiTarget.experimental() })].map((groupKind) => groupKind.slice(0, groupKind.indexOf('/'))),
);

function problem(code: string, step: string, value: string, message: string, remedy: string | undefined): Problem {
  return { code, layer: 'release', path: [step], message, value, remedy, blocksCel: true };
}

/**
 * Why the target does not take an object's kind or version at all. Silent on what is none of Istio's or the Gateway
 * API's: another product's CRDs and Kubernetes' own kinds.
 */
export function unservedProblem(manifest: Manifest, target: ReleaseTarget): Problem | undefined {
  const { groupKind, kind, version } = manifest;
  const release = Release.of(target);
  const lifespan = release.findKind(groupKind);
  if (lifespan?.removed !== undefined && !release.has(groupKind, lifespan)) {
    return problem('SCHEMA-KIND', 'kind', kind, `The kind ${groupKind} does not exist in ${release.label(groupKind)}: it was removed in ${lifespan.removed}`, 'Remove the object');
  }
  if (!OURS.has(manifest.group)) return undefined;
  const served = servedVersions(groupKind, target);
  if (served.includes(version)) return undefined;
  if (served.length > 0) {
    const remedy = `Write apiVersion: ${manifest.group}/${newestServed(groupKind, target)} (served: ${served.join(', ')})`;
    const message = `${release.label(groupKind)} does not serve ${manifest.apiVersion} of ${kind}`;
    return problem(release.findVersion(groupKind, version) ? 'SCHEMA-RELEASE' : 'SCHEMA-VERSION', 'apiVersion', manifest.apiVersion, message, remedy);
  }
  return unknownKind(manifest, target, release);
}

function unknownKind(manifest: Manifest, target: ReleaseTarget, release: Release): Problem {
  const { groupKind, kind } = manifest;
  const newest = release.findKind(groupKind);
  if (newest) {
    const remedy = `It exists since ${newest.since}: leave it out, or target that release`;
    return problem('SCHEMA-RELEASE', 'kind', kind, `The kind ${kind} is not known to ${release.label(groupKind)}`, remedy);
  }
  const experimental = { ...target, gatewayApi: GatewayApiTarget.experimental(target.gatewayApi?.version) };
  if (newestServed(groupKind, experimental)) {
    const remedy = 'It exists in the experimental channel: leave it out, or target that channel';
    return problem('SCHEMA-RELEASE', 'kind', kind, `The kind ${kind} is not known to ${release.label(groupKind)}`, remedy);
  }
  const siblings = knownKinds(experimental).filter((each) => each.startsWith(`${manifest.group}/`)).map((each) => each.slice(manifest.group.length + 1));
  const near = didYouMean(kind, siblings);
  return problem('SCHEMA-KIND', 'kind', kind, `The group ${manifest.group} has no kind "${kind}"`, near === undefined ? `It has ${siblings.join(', ')}` : `Did you mean ${near}?`);
}
