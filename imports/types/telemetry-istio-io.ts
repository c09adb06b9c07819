// Written by the import:crds task. Do not edit.

import type { ObjectMetadata } from './object-metadata';

export interface Telemetry {
  apiVersion: string;
  kind: 'Telemetry';
  metadata: ObjectMetadata;
  spec?: TelemetrySpec;
}

export interface TelemetrySpec {
  accessLogging?: TelemetrySpecAccessLogging[];
  metrics?: TelemetrySpecMetrics[];
  selector?: TelemetrySpecSelector;
  targetRef?: TelemetrySpecTargetRef;
  /**
   * @maxItems 16
   */
  targetRefs?: TelemetrySpecTargetRefs[];
  tracing?: TelemetrySpecTracing[];
}
export interface TelemetrySpecAccessLogging {
  disabled?: boolean | null;
  filter?: TelemetrySpecAccessLoggingFilter;
  match?: TelemetrySpecAccessLoggingMatch;
  providers?: TelemetrySpecAccessLoggingProviders[];
}
export interface TelemetrySpecAccessLoggingFilter {
  expression?: string;
}
export interface TelemetrySpecAccessLoggingMatch {
  mode?: 'CLIENT_AND_SERVER' | 'CLIENT' | 'SERVER';
}
export interface TelemetrySpecAccessLoggingProviders {
  name: string;
}
export interface TelemetrySpecMetrics {
  overrides?: TelemetrySpecMetricsOverrides[];
  providers?: TelemetrySpecMetricsProviders[];
  reportingInterval?: string;
}
export interface TelemetrySpecMetricsOverrides {
  disabled?: boolean | null;
  match?: TelemetrySpecMetricsOverridesMatch;
  tagOverrides?: {
    [k: string]: TelemetrySpecMetricsOverridesTagOverrides;
  };
}
export interface TelemetrySpecMetricsOverridesMatch {
  customMetric?: string;
  metric?:
    | 'ALL_METRICS'
    | 'REQUEST_COUNT'
    | 'REQUEST_DURATION'
    | 'REQUEST_SIZE'
    | 'RESPONSE_SIZE'
    | 'TCP_OPENED_CONNECTIONS'
    | 'TCP_CLOSED_CONNECTIONS'
    | 'TCP_SENT_BYTES'
    | 'TCP_RECEIVED_BYTES'
    | 'GRPC_REQUEST_MESSAGES'
    | 'GRPC_RESPONSE_MESSAGES';
  mode?: 'CLIENT_AND_SERVER' | 'CLIENT' | 'SERVER';
}
export interface TelemetrySpecMetricsOverridesTagOverrides {
  operation?: 'UPSERT' | 'REMOVE';
  value?: string;
}
export interface TelemetrySpecMetricsProviders {
  name: string;
}
export interface TelemetrySpecSelector {
  matchLabels?: {
    [k: string]: string;
  };
}
export interface TelemetrySpecTargetRef {
  group?: string;
  kind: string;
  name: string;
  namespace?: string;
}
export interface TelemetrySpecTargetRefs {
  group?: string;
  kind: string;
  name: string;
  namespace?: string;
}
export interface TelemetrySpecTracing {
  customTags?: {
    [k: string]: TelemetrySpecTracingCustomTags;
  };
  disableContextPropagation?: boolean | null;
  disableSpanReporting?: boolean | null;
  enableIstioTags?: boolean | null;
  match?: TelemetrySpecTracingMatch;
  providers?: TelemetrySpecTracingProviders[];
  randomSamplingPercentage?: number | null;
  useRequestIdForTraceSampling?: boolean | null;
}
export interface TelemetrySpecTracingCustomTags {
  environment?: TelemetrySpecTracingCustomTagsEnvironment;
  formatter?: TelemetrySpecTracingCustomTagsFormatter;
  header?: TelemetrySpecTracingCustomTagsHeader;
  literal?: TelemetrySpecTracingCustomTagsLiteral;
}
export interface TelemetrySpecTracingCustomTagsEnvironment {
  defaultValue?: string;
  name: string;
}
export interface TelemetrySpecTracingCustomTagsFormatter {
  value: string;
}
export interface TelemetrySpecTracingCustomTagsHeader {
  defaultValue?: string;
  name: string;
}
export interface TelemetrySpecTracingCustomTagsLiteral {
  value: string;
}
export interface TelemetrySpecTracingMatch {
  mode?: 'CLIENT_AND_SERVER' | 'CLIENT' | 'SERVER';
}
export interface TelemetrySpecTracingProviders {
  name: string;
}
