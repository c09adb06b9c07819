import { Manifest } from '../../../manifest/manifest';
import { Duration } from '../../../values/duration';
import { StringMatch } from '../../../values/string-match';
import { Field } from '../../field';
import { Cors, HeaderChange, HeaderChanges, HttpRule, Mirror, Redirect, Rewrite } from '../http-rule';
import { ofMillion } from '../virtual-service-actions';
import { BackendContext, backendDestination } from './backend-ref';

/** What the filters of a rule amount to; undefined where one is none that Istio supports. */
export function filterActions(
  filters: ReadonlyArray<Field>, route: Manifest, context: BackendContext,
): Partial<HttpRule> & { readonly mirrors: ReadonlyArray<Mirror> } | undefined {
  const mirrors: Mirror[] = [];
  let actions: Partial<HttpRule> = {};
  let headers: HeaderChanges = {};
  for (const filter of filters) {
    switch (filter.text('type')) {
      case 'RequestHeaderModifier':
        headers = { ...headers, request: headerModifier(filter.child('requestHeaderModifier')) };
        break;
      case 'ResponseHeaderModifier':
        headers = { ...headers, response: headerModifier(filter.child('responseHeaderModifier')) };
        break;
      case 'RequestRedirect':
        actions = { ...actions, redirect: redirectOf(filter.child('requestRedirect')) };
        break;
      case 'URLRewrite':
        actions = { ...actions, rewrite: rewriteOf(filter.child('urlRewrite')) };
        break;
      case 'RequestMirror':
        mirrors.push(...mirrorOf(filter.child('requestMirror'), route, context));
        break;
      case 'CORS':
        actions = { ...actions, cors: corsOf(filter.child('cors')) };
        break;
      default:
        return undefined;
    }
  }
  return { ...actions, ...(Object.keys(headers).length === 0 ? {} : { headers }), mirrors };
}

/** The headers that the filters of one backend change. */
export function backendHeaders(filters: ReadonlyArray<Field>): HeaderChanges | undefined {
  const of = (type: string, member: string) => filters.find((filter) => filter.text('type') === type)?.child(member);
  const request = of('RequestHeaderModifier', 'requestHeaderModifier');
  const response = of('ResponseHeaderModifier', 'responseHeaderModifier');
  if (request === undefined && response === undefined) return undefined;
  return { ...(request ? { request: headerModifier(request) } : {}), ...(response ? { response: headerModifier(response) } : {}) };
}

function headerModifier(modifier: Field | undefined): HeaderChange {
  const pairs = (name: string) => new Map((modifier?.list(name) ?? []).map((header) => [header.text('name'), header.text('value')]));
  return { set: pairs('set'), add: pairs('add'), remove: (modifier?.list('remove') ?? []).map((name) => name.string) };
}

function redirectOf(redirect: Field | undefined): Redirect {
  const path = redirect?.child('path');
  const scheme = redirect?.text('scheme') ?? '';
  const hostname = redirect?.text('hostname') ?? '';
  const port = redirect?.number('port');
  return {
    status: redirect?.number('statusCode') ?? 301,
    ...(scheme === '' ? {} : { scheme }),
    ...(hostname === '' ? {} : { host: hostname }),
    // Without a port the listener's is kept, unless the scheme changes, which has its own.
    ...(port !== undefined ? { port } : { derivePort: scheme === '' ? ('request' as const) : ('protocol' as const) }),
    ...(path?.text('type') === 'ReplaceFullPath' ? { path: path.text('replaceFullPath') } : {}),
    ...(path?.text('type') === 'ReplacePrefixMatch' ? { prefix: path.text('replacePrefixMatch') } : {}),
  };
}

function rewriteOf(rewrite: Field | undefined): Rewrite {
  const path = rewrite?.child('path');
  const hostname = rewrite?.text('hostname') ?? '';
  return {
    ...(hostname === '' ? {} : { host: hostname }),
    ...(path?.text('type') === 'ReplaceFullPath' ? { path: path.text('replaceFullPath') } : {}),
    ...(path?.text('type') === 'ReplacePrefixMatch' ? { prefix: path.text('replacePrefixMatch').replace(/\/$/, '') || '/' } : {}),
  };
}

function mirrorOf(mirror: Field | undefined, route: Manifest, context: BackendContext): ReadonlyArray<Mirror> {
  const ref = mirror?.child('backendRef');
  if (mirror === undefined || ref === undefined) return [];
  const fraction = mirror.child('fraction');
  const percent = mirror.number('percent') ?? (fraction ? ((fraction.number('numerator') ?? 0) * 100) / (fraction.number('denominator') ?? 100) : undefined);
  if (percent === 0) return [];
  const share = percent === undefined ? { numerator: 100, denominator: 100 as const } : ofMillion(percent);
  return [{ destination: backendDestination(ref, route, context), share }];
}

function corsOf(cors: Field | undefined): Cors {
  const texts = (name: string) => (cors?.list(name) ?? []).map((entry) => entry.string);
  const seconds = cors?.number('maxAge');
  return {
    allowOrigins: texts('allowOrigins').map(originMatch),
    allowMethods: texts('allowMethods'),
    allowHeaders: texts('allowHeaders'),
    exposeHeaders: texts('exposeHeaders'),
    ...(seconds === undefined ? {} : { maxAge: Duration.ofMillis(seconds * 1000) }),
    ...(cors?.has('allowCredentials') ? { allowCredentials: cors.flag('allowCredentials') } : {}),
    forwardUnmatchedPreflights: false,
  };
}

/** `*` alone is any origin, one at the end a prefix, others wildcards. */
function originMatch(origin: string): StringMatch {
  if (origin === '*') return StringMatch.PRESENT;
  const star = origin.indexOf('*');
  if (star < 0) return StringMatch.of('exact', origin);
  if (star === origin.length - 1) return StringMatch.of('prefix', origin.slice(0, -1));
  const regex = origin.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*');
  return StringMatch.tryParse({ regex }) ?? StringMatch.of('exact', origin);
}
