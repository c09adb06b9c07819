// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.
export { accessLogProviderNamed } from './access-log-provider-named';
export { customMetricNamed } from './custom-metric-named';
export { customTagValid } from './custom-tag-valid';
export { logFilterValid } from './log-filter-valid';
export { metricsProviderNamed } from './metrics-provider-named';
export { oneTarget } from './one-target';
export { oneTracing } from './one-tracing';
export { oneTracingProvider } from './one-tracing-provider';
export { overrideNotNull } from './override-not-null';
export { providerUsable } from './provider-usable';
export { samplingValid } from './sampling-valid';
export { selectorValid } from './selector-valid';
export { tagOverrideValid } from './tag-override-valid';
export { targetRefValid } from './target-ref-valid';
export { tracingProviderNamed } from './tracing-provider-named';
