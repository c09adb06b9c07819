import { takesRelease, versionGuards } from '../../model/practice/version-guard';
import { Rule } from '../rule';

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
    const own = versionGuards(subject);
    if (own.length === 0 || own.some((guard) => takesRelease(guard, release))) return;
    // The patch for this release may stand in an object of its own.
    const others = context.model.index.inNamespace(subject.groupKind, subject.namespace).filter((other) => other !== subject);
    if (others.some((other) => versionGuards(other).some((guard) => takesRelease(guard, release)))) return;
    for (const guard of own) {
      context.report({ at: guard.path, message: `proxyVersion "${guard.pattern}" matches no proxy of Istio ${release}, so the patch is left out`, value: guard.pattern });
    }
  },
};
