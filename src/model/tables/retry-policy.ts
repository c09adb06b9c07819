import { parseRetryOn } from '../../values/retry-on';
import { Retries } from '../routes/http-rule';
import { retriesOf } from '../routes/virtual-service-actions';
import { BUILT_IN_RETRY_ON, TrafficSettings } from '../traffic-settings';
import { RetryPolicy } from './route-action';

const BY_STATUS = 'retriable-status-codes';
const BUILT_IN: Retries = { attempts: 2, retryOn: '' };

/**
 * The retries of a route: as written, else the mesh's, else Istio's own; undefined: none.
 *
 * @param sticky requests go to endpoints by a key of theirs
 */
export function retryPolicy(written: Retries | undefined, settings: TrafficSettings, sticky: boolean): RetryPolicy | undefined {
  const retries = written ?? retriesOf(settings.defaultHttpRetryPolicy) ?? BUILT_IN;
  if (retries.attempts <= 0) return undefined;
  const { conditions, statuses } = retries.retryOn === '' ? { conditions: [`${BUILT_IN_RETRY_ON},${BY_STATUS}`], statuses: [] } : parseRetryOn(retries.retryOn);
  const codes = [...statuses, ...(retries.codes ?? [])];
  return {
    retryOn: codes.length > 0 ? `${conditions.join(',')},${BY_STATUS}` : conditions.join(','),
    numRetries: retries.attempts,
    ...(retries.perTryTimeout === undefined ? {} : { perTryTimeout: retries.perTryTimeout }),
    ...(codes.length === 0 ? {} : { retriableStatusCodes: codes }),
    otherHosts: !sticky && retries.ignorePreviousHosts !== false,
  };
}
