// Written by the import:crds task. Do not edit.

import { ApiObject, ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { toWire } from './to-wire';

/** Telemetry of `telemetry.istio.io/v1` (namespaced), field by field as its CRD has it. */
export class Telemetry extends ApiObject {
  /** API version and kind. */
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'telemetry.istio.io/v1',
    kind: 'Telemetry',
  }

  /**
   * The manifest as plain data, to be put into other objects (a template, for example).
   *
   * @param props metadata and spec
   */
  public static manifest(props: TelemetryProps = {}): any {
    return { ...Telemetry.GVK, ...toWire(props) };
  }

  /**
   * @param scope where to define the object
   * @param id name within the scope
   * @param props metadata and spec
   */
  public constructor(scope: Construct, id: string, props: TelemetryProps = {}) {
    super(scope, id, { ...Telemetry.GVK, ...props });
  }
}

export interface TelemetryProps {
  /** Name, namespace, labels and annotations. */
  readonly metadata?: ApiObjectMetadata;

  readonly spec?: TelemetrySpec;
}

export interface TelemetrySpec {
  readonly accessLogging?: TelemetrySpecAccessLogging[];

  readonly metrics?: TelemetrySpecMetrics[];

  readonly selector?: TelemetrySpecSelector;

  readonly targetRef?: TelemetrySpecTargetRef;

  /** At most 16 items. */
  readonly targetRefs?: TelemetrySpecTargetRefs[];

  readonly tracing?: TelemetrySpecTracing[];
}

export interface TelemetrySpecAccessLogging {
  readonly disabled?: boolean;

  readonly filter?: TelemetrySpecAccessLoggingFilter;

  readonly match?: TelemetrySpecAccessLoggingMatch;

  readonly providers?: TelemetrySpecAccessLoggingProviders[];
}

export interface TelemetrySpecMetrics {
  readonly overrides?: TelemetrySpecMetricsOverrides[];

  readonly providers?: TelemetrySpecMetricsProviders[];

  readonly reportingInterval?: string;
}

export interface TelemetrySpecSelector {
  /** At most 4096 entries. */
  readonly matchLabels?: { [key: string]: string };
}

export interface TelemetrySpecTargetRef {
  /** At most 253 characters. */
  readonly group?: string;

  /** From 1 to 63 characters. */
  readonly kind: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  readonly namespace?: string;
}

export interface TelemetrySpecTargetRefs {
  /** At most 253 characters. */
  readonly group?: string;

  /** From 1 to 63 characters. */
  readonly kind: string;

  /** From 1 to 253 characters. */
  readonly name: string;

  readonly namespace?: string;
}

export interface TelemetrySpecTracing {
  readonly customTags?: { [key: string]: TelemetrySpecTracingCustomTags };

  readonly disableContextPropagation?: boolean;

  readonly disableSpanReporting?: boolean;

  readonly enableIstioTags?: boolean;

  readonly match?: TelemetrySpecTracingMatch;

  readonly providers?: TelemetrySpecTracingProviders[];

  /** From 0 to 100. */
  readonly randomSamplingPercentage?: number;

  readonly useRequestIdForTraceSampling?: boolean;
}

export interface TelemetrySpecAccessLoggingFilter {
  readonly expression?: string;
}

export interface TelemetrySpecAccessLoggingMatch {
  readonly mode?: TelemetrySpecAccessLoggingMatchMode;
}

export interface TelemetrySpecAccessLoggingProviders {
  /** At least 1 characters. */
  readonly name: string;
}

export interface TelemetrySpecMetricsOverrides {
  readonly disabled?: boolean;

  readonly match?: TelemetrySpecMetricsOverridesMatch;

  readonly tagOverrides?: { [key: string]: TelemetrySpecMetricsOverridesTagOverrides };
}

export interface TelemetrySpecMetricsProviders {
  /** At least 1 characters. */
  readonly name: string;
}

export interface TelemetrySpecTracingCustomTags {
  readonly environment?: TelemetrySpecTracingCustomTagsEnvironment;

  readonly formatter?: TelemetrySpecTracingCustomTagsFormatter;

  readonly header?: TelemetrySpecTracingCustomTagsHeader;

  readonly literal?: TelemetrySpecTracingCustomTagsLiteral;
}

export interface TelemetrySpecTracingMatch {
  readonly mode?: TelemetrySpecTracingMatchMode;
}

export interface TelemetrySpecTracingProviders {
  /** At least 1 characters. */
  readonly name: string;
}

export enum TelemetrySpecAccessLoggingMatchMode {
  /** CLIENT_AND_SERVER */
  CLIENT_AND_SERVER = 'CLIENT_AND_SERVER',
  /** CLIENT */
  CLIENT = 'CLIENT',
  /** SERVER */
  SERVER = 'SERVER',
}

export interface TelemetrySpecMetricsOverridesMatch {
  /** At least 1 characters. */
  readonly customMetric?: string;

  readonly metric?: TelemetrySpecMetricsOverridesMatchMetric;

  readonly mode?: TelemetrySpecMetricsOverridesMatchMode;
}

export interface TelemetrySpecMetricsOverridesTagOverrides {
  readonly operation?: TelemetrySpecMetricsOverridesTagOverridesOperation;

  readonly value?: string;
}

export interface TelemetrySpecTracingCustomTagsEnvironment {
  readonly defaultValue?: string;

  /** At least 1 characters. */
  readonly name: string;
}

export interface TelemetrySpecTracingCustomTagsFormatter {
  /** At least 1 characters. */
  readonly value: string;
}

export interface TelemetrySpecTracingCustomTagsHeader {
  readonly defaultValue?: string;

  /** At least 1 characters. */
  readonly name: string;
}

export interface TelemetrySpecTracingCustomTagsLiteral {
  /** At least 1 characters. */
  readonly value: string;
}

export enum TelemetrySpecTracingMatchMode {
  /** CLIENT_AND_SERVER */
  CLIENT_AND_SERVER = 'CLIENT_AND_SERVER',
  /** CLIENT */
  CLIENT = 'CLIENT',
  /** SERVER */
  SERVER = 'SERVER',
}

export enum TelemetrySpecMetricsOverridesMatchMetric {
  /** ALL_METRICS */
  ALL_METRICS = 'ALL_METRICS',
  /** REQUEST_COUNT */
  REQUEST_COUNT = 'REQUEST_COUNT',
  /** REQUEST_DURATION */
  REQUEST_DURATION = 'REQUEST_DURATION',
  /** REQUEST_SIZE */
  REQUEST_SIZE = 'REQUEST_SIZE',
  /** RESPONSE_SIZE */
  RESPONSE_SIZE = 'RESPONSE_SIZE',
  /** TCP_OPENED_CONNECTIONS */
  TCP_OPENED_CONNECTIONS = 'TCP_OPENED_CONNECTIONS',
  /** TCP_CLOSED_CONNECTIONS */
  TCP_CLOSED_CONNECTIONS = 'TCP_CLOSED_CONNECTIONS',
  /** TCP_SENT_BYTES */
  TCP_SENT_BYTES = 'TCP_SENT_BYTES',
  /** TCP_RECEIVED_BYTES */
  TCP_RECEIVED_BYTES = 'TCP_RECEIVED_BYTES',
  /** GRPC_REQUEST_MESSAGES */
  GRPC_REQUEST_MESSAGES = 'GRPC_REQUEST_MESSAGES',
  /** GRPC_RESPONSE_MESSAGES */
  GRPC_RESPONSE_MESSAGES = 'GRPC_RESPONSE_MESSAGES',
}

export enum TelemetrySpecMetricsOverridesMatchMode {
  /** CLIENT_AND_SERVER */
  CLIENT_AND_SERVER = 'CLIENT_AND_SERVER',
  /** CLIENT */
  CLIENT = 'CLIENT',
  /** SERVER */
  SERVER = 'SERVER',
}

export enum TelemetrySpecMetricsOverridesTagOverridesOperation {
  /** UPSERT */
  UPSERT = 'UPSERT',
  /** REMOVE */
  REMOVE = 'REMOVE',
}
