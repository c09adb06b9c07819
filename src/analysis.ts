// The entry `cdk8s-istio/analysis`, for TypeScript: checking manifests in a program of one's own, and rules of one's own. Nothing
// here is seen by other languages, so it may use functions and generics.
export { type FieldPath, displayPointer, fromPointer, toPointer } from './diagnostics/field-path';
export type { Finding, Layer, RelatedPlace, Subject } from './diagnostics/finding';
export { FindingSet } from './diagnostics/finding-set';
export type { Origin } from './diagnostics/origin';
export { renderGithub } from './diagnostics/render-github';
export { renderJson } from './diagnostics/render-json';
export { renderJunit, type RenderJunitOptions } from './diagnostics/render-junit';
export { renderSarif, type RenderSarifOptions } from './diagnostics/render-sarif';
export { renderFinding, renderText, type RenderTextOptions } from './diagnostics/render-text';
export { type Severity, SEVERITIES } from './diagnostics/severity';
export type { Acknowledgement } from './diagnostics/suppression';

export { locate, type SourceLookup } from './manifest/locate';
export type { JsonObject, Manifest } from './manifest/manifest';
export { manifestOf, type ManifestOfOptions } from './manifest/manifest-of';
export { readApp, type ReadAppOptions, type ReadAppResult } from './manifest/read-app';
export type { ReadLimit } from './manifest/read-limit';
export { readPath, type ReadPathOptions, type ReadPathResult } from './manifest/read-path';
export { readYaml, type ReadYamlOptions, type ReadYamlResult } from './manifest/read-yaml';
export { readYamlValue, type ReadYamlValueOptions, type ReadYamlValueResult } from './manifest/read-yaml-value';
export { writeYaml } from './manifest/write-yaml';
export { YamlSource } from './manifest/yaml-source';

export { GatewayApiTarget } from './releases/gateway-api-target';
export { GatewayApiVersion } from './releases/gateway-api-version';
export { IstioVersion } from './releases/istio-version';
export type { ReleaseTarget } from './releases/release-target';

export { Field } from './model/field';
export { ManifestIndex } from './model/manifest-index';
export { MeshModel, type MeshModelOptions } from './model/mesh-model';

export { RuleRegistry } from './rules/registry';
export type { Example, Pack, Report, Rule, RuleContext } from './rules/rule';
export { checkRule, type CheckedExample } from './lint/check-rule';

export { CodeIndex } from './lint/code-index';
export type { CodePage } from './lint/code-page';
export { lint } from './lint/lint';
export type { LintOptions, LintProgress } from './lint/lint-options';
export type { FindingCounts, LintResult, LintTimings } from './lint/lint-result';
