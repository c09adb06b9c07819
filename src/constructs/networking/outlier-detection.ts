import { Duration } from 'cdk8s';

/**
 * When an endpoint counts as unwell and gets no traffic for a while.
 *
 * @see https://istio.io/latest/docs/reference/config/networking/destination-rule/#OutlierDetection
 */
export interface OutlierDetection {
  /**
   * 5xx answers (or failed connections) in a row; 0 turns this criterion off.
   *
   * @default 5
   */
  readonly consecutive5xxErrors?: number;

  /**
   * Answers 502, 503 and 504 (or failed connections) in a row.
   *
   * @default - not looked at
   */
  readonly consecutiveGatewayErrors?: number;

  /**
   * Failures to connect or timeouts in a row; looked at apart from answers.
   *
   * @default - they count as errors of the endpoint
   */
  readonly consecutiveLocalOriginFailures?: number;

  /**
   * Time between looks.
   *
   * @default 10s
   */
  readonly interval?: Duration;

  /**
   * How long an endpoint is left out at first; each further time adds as much.
   *
   * @default 30s
   */
  readonly baseEjectionTime?: Duration;

  /**
   * Most endpoints left out at a time, in percent, 0–100.
   *
   * @default 10
   */
  readonly maxEjectionPercent?: number;

  /**
   * While fewer endpoints than this are well, in percent, 0–100, all of them get traffic.
   *
   * @default 0
   */
  readonly minHealthPercent?: number;
}
