import { Fault, Fraction, Redirect, Rewrite } from '../src/model/routes/http-rule';
import { MirrorTarget, RetryPolicy } from '../src/model/tables/route-action';
import { Duration } from '../src/values/duration';
import { grpcStatusCode } from '../src/values/grpc-status';

/** Envoy's names of statuses that redirect; its default, 301, is left out. */
const RESPONSE_CODES: ReadonlyMap<number, string> = new Map([
  [302, 'FOUND'], [303, 'SEE_OTHER'], [307, 'TEMPORARY_REDIRECT'], [308, 'PERMANENT_REDIRECT'],
]);

const DENOMINATORS: ReadonlyMap<number, string> = new Map([[10_000, 'TEN_THOUSAND'], [1_000_000, 'MILLION']]);

/** As Go prints durations: `2.5s`, `1m30s`, `250ms`. */
export function goDuration(duration: Duration): string {
  const nanos = duration.toNanos();
  if (nanos === 0n) return '0s';
  if (nanos < 0n) return `-${goDuration(Duration.ofNanos(-nanos))}`;
  if (nanos < 1_000n) return `${nanos}ns`;
  if (nanos < 1_000_000n) return `${Number(nanos) / 1e3}µs`;
  if (nanos < 1_000_000_000n) return `${Number(nanos) / 1e6}ms`;
  const hours = nanos / 3_600_000_000_000n;
  const minutes = (nanos / 60_000_000_000n) % 60n;
  const seconds = `${Number(nanos % 60_000_000_000n) / 1e9}s`;
  if (hours > 0n) return `${hours}h${minutes}m${seconds}`;
  return minutes > 0n ? `${minutes}m${seconds}` : seconds;
}

/** As JSON of protocol buffers prints durations: seconds with 0, 3, 6 or 9 decimals. */
function protoDuration(duration: Duration): string {
  const [whole, decimals = ''] = duration.toString().slice(0, -1).split('.');
  return decimals === '' ? `${whole}s` : `${whole}.${decimals.padEnd(Math.ceil(decimals.length / 3) * 3, '0')}s`;
}

function fraction({ numerator, denominator }: Fraction): object {
  const name = DENOMINATORS.get(denominator);
  return { ...(numerator === 0 ? {} : { numerator }), ...(name === undefined ? {} : { denominator: name }) };
}

export function retryJson(retry: RetryPolicy): object {
  return {
    retryOn: retry.retryOn,
    numRetries: retry.numRetries,
    ...(retry.perTryTimeout === undefined ? {} : { perTryTimeout: goDuration(retry.perTryTimeout) }),
    ...(retry.retriableStatusCodes === undefined ? {} : { retriableStatusCodes: retry.retriableStatusCodes }),
  };
}

export function redirectJson(redirect: Redirect): object {
  const code = RESPONSE_CODES.get(redirect.status);
  return {
    ...(redirect.scheme === undefined ? {} : { schemeRedirect: redirect.scheme }),
    ...(redirect.host === undefined ? {} : { hostRedirect: redirect.host }),
    ...(redirect.port === undefined ? {} : { portRedirect: redirect.port }),
    ...(redirect.prefix === undefined ? { pathRedirect: redirect.path ?? '' } : { prefixRewrite: redirect.prefix }),
    ...(code === undefined ? {} : { responseCode: code }),
  };
}

/** A whole path is replaced by an expression that matches any; a prefix by nothing so that no slash is doubled. */
export function rewriteJson(rewrite: Rewrite, matched: string | undefined): object {
  const regex = (pattern: string, substitution: string) => ({ regexRewrite: { pattern: { regex: pattern }, substitution } });
  return {
    ...(rewrite.regex === undefined ? {} : regex(rewrite.regex.pattern, rewrite.regex.substitution)),
    ...(rewrite.path === undefined ? {} : regex('/.*', rewrite.path)),
    ...(rewrite.prefix === undefined
      ? {}
      : matched !== undefined && rewrite.prefix === '/'
        ? regex(`^${matched.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&')}(/?)(.*)`, '/\\2')
        : { prefixRewrite: rewrite.prefix }),
    ...(rewrite.host === undefined ? {} : { hostRewrite: rewrite.host }),
  };
}

export function faultJson({ delay, abort }: Fault): object {
  return {
    ...(delay === undefined ? {} : { delay: { fixedDelay: protoDuration(delay.duration), percentage: fraction(delay.share) } }),
    ...(abort === undefined
      ? {}
      : {
        abort: {
          ...(abort.grpcStatus === undefined ? { httpStatus: abort.httpStatus } : { grpcStatus: grpcStatusCode(abort.grpcStatus) ?? 0 }),
          ...(abort.share === undefined ? {} : { percentage: fraction(abort.share) }),
        },
      }),
  };
}

export function mirrorJson({ cluster, share }: MirrorTarget): object {
  return {
    cluster: typeof cluster === 'string' ? cluster : cluster.name,
    runtimeFraction: { defaultValue: fraction(share) },
    traceSampled: false,
    disableShadowHostSuffixAppend: true,
  };
}
