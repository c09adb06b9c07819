import { compact } from './compact';
import { OutlierDetection } from './outlier-detection';
import { optionalWireDuration } from './wire-duration';

/** The content of a DestinationRule's `outlierDetection`. */
export function renderOutlierDetection(detection: OutlierDetection): Record<string, unknown> {
  return compact({
    consecutive5xxErrors: detection.consecutive5xxErrors,
    consecutiveGatewayErrors: detection.consecutiveGatewayErrors,
    splitExternalLocalOriginErrors: detection.consecutiveLocalOriginFailures === undefined ? undefined : true,
    consecutiveLocalOriginFailures: detection.consecutiveLocalOriginFailures,
    interval: optionalWireDuration(detection.interval),
    baseEjectionTime: optionalWireDuration(detection.baseEjectionTime),
    maxEjectionPercent: detection.maxEjectionPercent,
    minHealthPercent: detection.minHealthPercent,
  });
}
