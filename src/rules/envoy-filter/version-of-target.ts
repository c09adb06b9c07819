import { FieldPath } from '../../diagnostics/field-path';
import { Manifest } from '../../manifest/manifest';
import { Field } from '../../model/field';
import { Regex } from '../../values/regex';
import { Rule } from '../rule';

/** A pattern of proxy versions, and where it stands. */
interface VersionGuard {
  readonly pattern: string;
  readonly path: FieldPath;
}

export const versionOfTarget: Rule = {
  name: 'envoy-filter/version-of-target',
  code: 'MESH-ENVOYFILTER-VERSION',
  severity: 'warning',
  layer: 'practice',
  packs: ['default'],
  kind: 'networking.istio.io/EnvoyFilter',
  reads: ['networking.istio.io/EnvoyFilter'],
  title: 'Patches for some versions of the proxy are there for the version in use.',
  why: 'A patch whose `proxyVersion` does not match is left out in silence: after an upgrade the behaviour it brought is gone.',
  fix: 'Test the patch with the new release, and let `proxyVersion` match that, too.',
  docs: 'https://github.com/istio/istio/issues/52673',
  bad: [
    {
      release: '1.31',
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: lua, namespace: istio-system }
spec:
  configPatches:
    - applyTo: CLUSTER
      match: { proxy: { proxyVersion: '^1\\.28.*' } }
      patch: { operation: MERGE, value: { connect_timeout: 1s } }
    - applyTo: CLUSTER
      match: { proxy: { proxyVersion: '^1\\.29.*' } }
      patch: { operation: MERGE, value: { connect_timeout: 1s } }
`,
      at: ['/spec/configPatches/0/match/proxy/proxyVersion', '/spec/configPatches/1/match/proxy/proxyVersion'],
    },
  ],
  good: [
    {
      title: 'One for each version.',
      release: '1.31',
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: lua, namespace: istio-system }
spec:
  configPatches:
    - applyTo: CLUSTER
      match: { proxy: { proxyVersion: '^1\\.30.*' } }
      patch: { operation: MERGE, value: { connect_timeout: 1s } }
    - applyTo: CLUSTER
      match: { proxy: { proxyVersion: '^1\\.31.*' } }
      patch: { operation: MERGE, value: { connect_timeout: 1s } }
`,
    },
    {
      title: 'One object for each version.',
      release: '1.31',
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: lua-1.30, namespace: istio-system }
spec:
  configPatches:
    - applyTo: CLUSTER
      match: { proxy: { proxyVersion: '^1\\.30.*' } }
      patch: { operation: MERGE, value: { connect_timeout: 1s } }
---
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: lua-1.31, namespace: istio-system }
spec:
  configPatches:
    - applyTo: CLUSTER
      match: { proxy: { proxyVersion: '^1\\.31\\.[0-9]+' } }
      patch: { operation: MERGE, value: { connect_timeout: 1s } }
`,
    },
    {
      title: 'Nobody said which version is in use.',
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: lua, namespace: istio-system }
spec:
  configPatches:
    - applyTo: CLUSTER
      match: { proxy: { proxyVersion: '^1\\.28.*' } }
      patch: { operation: MERGE, value: { connect_timeout: 1s } }
`,
    },
  ],
  check(subject, context) {
    const { release, asWritten } = context.model.options;
    if (release === undefined || asWritten === true) return;
    const own = guards(subject);
    if (own.length === 0 || own.some((guard) => takes(guard, release))) return;
    // The patch for this release may stand in an object of its own.
    const others = context.model.index.inNamespace(subject.groupKind, subject.namespace).filter((other) => other !== subject);
    if (others.some((other) => guards(other).some((guard) => takes(guard, release)))) return;
    for (const guard of own) {
      context.report({ at: guard.path, message: `proxyVersion "${guard.pattern}" matches no proxy of Istio ${release}, so the patch is left out`, value: guard.pattern });
    }
  },
};

function guards(filter: Manifest): VersionGuard[] {
  return (Field.of(filter.object).child('spec')?.list('configPatches') ?? []).flatMap((patch) => {
    const proxy = patch.child('match')?.child('proxy');
    const pattern = proxy?.text('proxyVersion') ?? '';
    return proxy === undefined || pattern === '' ? [] : [{ pattern, path: proxy.path('proxyVersion') }];
  });
}

/** Whether the pattern matches any proxy that a release has or may come to have. One that can not be read counts as matching. */
function takes({ pattern }: VersionGuard, release: string): boolean {
  const regex = Regex.tryParse(pattern);
  if (regex === undefined) return true;
  const patches = Array.from({ length: 40 }, (_, patch) => `${release}.${patch}`);
  const early = ['alpha', 'beta', 'rc'].flatMap((stage) => [0, 1, 2, 3].map((count) => `${release}.0-${stage}.${count}`));
  return [release, `${release}-dev`, ...patches, ...early].some((version) => regex.partialMatch(version));
}
