import { Duration } from 'cdk8s';

/** A duration as Istio and the Gateway API both read it: whole units, the largest that fits (`10s`, `1500ms`, `1h`). */
export function wireDuration(duration: Duration): string {
  const millis = duration.toMilliseconds();
  if (millis % 1000 !== 0 || millis === 0) return millis === 0 ? '0s' : `${millis}ms`;
  const seconds = millis / 1000;
  if (seconds % 3600 === 0) return `${seconds / 3600}h`;
  return seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`;
}

/** The same for what may be left out. */
export function optionalWireDuration(duration: Duration | undefined): string | undefined {
  return duration === undefined ? undefined : wireDuration(duration);
}
