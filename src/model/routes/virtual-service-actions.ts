import { Duration } from '../../values/duration';
import { StringMatch } from '../../values/string-match';
import { Field } from '../field';
import { Cors, Fault, Fraction, HeaderChange, HeaderChanges, Mirror, Redirect, Retries, Rewrite, RouteDestination } from './http-rule';

const REDIRECT_STATUSES: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const WHOLE: Fraction = { numerator: 100, denominator: 100 };

/** A `redirect` of a VirtualService; undefined also where its status is none that redirects. */
export function redirectOf(redirect: Field | undefined): Redirect | undefined {
  if (redirect === undefined) return undefined;
  const status = redirect.number('redirectCode') || 301;
  if (!REDIRECT_STATUSES.has(status)) return undefined;
  const derive = redirect.text('derivePort');
  return {
    ...(redirect.text('scheme') === '' ? {} : { scheme: redirect.text('scheme') }),
    ...(redirect.text('authority') === '' ? {} : { host: redirect.text('authority') }),
    ...(redirect.number('port') === undefined ? {} : { port: redirect.number('port') }),
    ...(redirect.has('derivePort') ? { derivePort: derive === 'FROM_REQUEST_PORT' ? 'request' : 'protocol' } : {}),
    ...(redirect.text('uri') === '' ? {} : { path: redirect.text('uri') }),
    ...(redirect.text('uri') === '' && redirect.text('prefixRewrite') !== '' ? { prefix: redirect.text('prefixRewrite') } : {}),
    status,
  };
}

/** A `rewrite`. */
export function rewriteOf(rewrite: Field | undefined): Rewrite | undefined {
  if (rewrite === undefined) return undefined;
  const regex = rewrite.child('uriRegexRewrite');
  return {
    ...(regex !== undefined ? { regex: { pattern: regex.text('match'), substitution: regex.text('rewrite') } } : {}),
    ...(regex === undefined && rewrite.text('uri') !== '' ? { prefix: rewrite.text('uri') } : {}),
    ...(rewrite.text('authority') === '' ? {} : { host: rewrite.text('authority') }),
  };
}

/** `retries`, where written. */
export function retriesOf(retries: Field | undefined): Retries | undefined {
  if (retries === undefined) return undefined;
  const perTryTimeout = Duration.tryParse(retries.text('perTryTimeout'));
  const backoff = Duration.tryParse(retries.text('backoff'));
  return {
    attempts: retries.number('attempts') ?? 0,
    retryOn: retries.text('retryOn'),
    ...(perTryTimeout === undefined ? {} : { perTryTimeout }),
    ...(backoff === undefined ? {} : { backoff }),
    ...(retries.has('retryRemoteLocalities') ? { remoteLocalities: retries.flag('retryRemoteLocalities') } : {}),
    ...(retries.has('retryIgnorePreviousHosts') ? { ignorePreviousHosts: retries.flag('retryIgnorePreviousHosts') } : {}),
  };
}

/** `fault`: only fixed delays exist, and an abort needs a status. */
export function faultOf(fault: Field | undefined): Fault | undefined {
  const delay = fault?.child('delay');
  const abort = fault?.child('abort');
  const duration = Duration.tryParse(delay?.text('fixedDelay') ?? '');
  const share = (part: Field | undefined) => (part?.has('percentage') ? ofMillion(part.child('percentage')?.number('value') ?? 0) : undefined);
  const abortShare = share(abort);
  const result: Fault = {
    ...(delay !== undefined && duration !== undefined
      ? { delay: { duration, share: share(delay) ?? { numerator: delay.number('percent') ?? 0, denominator: 100 } } }
      : {}),
    ...(abort !== undefined && (abort.has('httpStatus') || abort.has('grpcStatus'))
      ? {
        abort: {
          ...(abort.has('grpcStatus') ? { grpcStatus: abort.text('grpcStatus') } : { httpStatus: abort.number('httpStatus') ?? 0 }),
          ...(abortShare === undefined ? {} : { share: abortShare }),
        },
      }
      : {}),
  };
  return Object.keys(result).length === 0 ? undefined : result;
}

/** `mirror` first, then `mirrors`; a share of nothing is none. */
export function mirrorsOf(rule: Field, destination: (field: Field) => RouteDestination): ReadonlyArray<Mirror> {
  const mirrors: Mirror[] = [];
  const add = (target: Field | undefined, share: Fraction) => {
    if (target !== undefined && share.numerator > 0) mirrors.push({ destination: destination(target), share });
  };
  add(rule.child('mirror'), mirrorShare(rule));
  for (const mirror of rule.list('mirrors')) {
    add(mirror.child('destination'), mirror.has('percentage') ? ofMillion(mirror.child('percentage')?.number('value') ?? 0) : WHOLE);
  }
  return mirrors;
}

function mirrorShare(rule: Field): Fraction {
  if (rule.has('mirrorPercentage')) return ofMillion(rule.child('mirrorPercentage')?.number('value') ?? 0);
  const old = rule.number('mirrorPercent') ?? rule.number('mirror_percent');
  return old === undefined ? WHOLE : { numerator: old, denominator: 100 };
}

/** Percent as the proxy gets it: of a million, the rest cut off. */
export function ofMillion(percent: number): Fraction {
  return { numerator: Math.trunc(percent * 10_000), denominator: 1_000_000 };
}

/** `headers` of a route or a destination. */
export function headersOf(headers: Field | undefined): HeaderChanges | undefined {
  const request = headerChange(headers?.child('request'));
  const response = headerChange(headers?.child('response'));
  if (request === undefined && response === undefined) return undefined;
  return { ...(request === undefined ? {} : { request }), ...(response === undefined ? {} : { response }) };
}

function headerChange(change: Field | undefined): HeaderChange | undefined {
  if (change === undefined) return undefined;
  const pairs = (name: string) => new Map(change.entries(name).map((header) => [header.key, header.string]));
  return { set: pairs('set'), add: pairs('add'), remove: change.list('remove').map((name) => name.string) };
}

/** `corsPolicy`. */
export function corsOf(cors: Field | undefined): Cors | undefined {
  if (cors === undefined) return undefined;
  const texts = (name: string) => cors.list(name).map((entry) => entry.string);
  const origins = cors.list('allowOrigins').map((origin) => StringMatch.tryParse((origin.value ?? {}) as object));
  const old = texts('allowOrigin').map((origin) => (origin === '*' ? StringMatch.PRESENT : StringMatch.of('exact', origin)));
  const maxAge = Duration.tryParse(cors.text('maxAge'));
  return {
    allowOrigins: [...(origins.length > 0 ? origins.filter((origin) => origin !== undefined) : old)],
    allowMethods: texts('allowMethods'),
    allowHeaders: texts('allowHeaders'),
    exposeHeaders: texts('exposeHeaders'),
    ...(maxAge === undefined ? {} : { maxAge }),
    ...(cors.has('allowCredentials') ? { allowCredentials: cors.flag('allowCredentials') } : {}),
    forwardUnmatchedPreflights: cors.text('unmatchedPreflights') !== 'IGNORE',
  };
}
