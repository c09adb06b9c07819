import { FieldPath } from '../../diagnostics/field-path';
import { Manifest } from '../../manifest/manifest';
import { Duration } from '../../values/duration';
import { ExportTo } from '../../values/export-to';
import { GatewayRef } from '../../values/gateway-name';
import { expandShortName } from '../../values/host';
import { StringMatch } from '../../values/string-match';
import { Field } from '../field';
import { TrafficSettings } from '../traffic-settings';
import { corsOf, faultOf, headersOf, mirrorsOf, redirectOf, retriesOf, rewriteOf } from './virtual-service-actions';
import { HttpMatch } from './http-match';
import { HttpRule, RouteDestination } from './http-rule';
import { ConnectionMatch, ConnectionRule, RouteSet } from './route-set';

/** Reads the rules of a VirtualService: names in full, as they are meant in its namespace. */
export function virtualServiceRules(manifest: Manifest, settings: TrafficSettings): RouteSet {
  return new Reader(manifest, settings).read();
}

class Reader {
  constructor(
    private readonly manifest: Manifest,
    private readonly settings: TrafficSettings,
  ) {}

  public read(): RouteSet {
    const spec = Field.of(this.manifest.object).child('spec') ?? Field.of(undefined);
    const gateways = spec.list('gateways').map((name) => this.gateway(name.string));
    return {
      api: 'istio',
      name: this.manifest.name,
      namespace: this.manifest.namespace,
      hosts: spec.list('hosts').map((host) => this.host(host.string)),
      gateways: gateways.length === 0 ? ['mesh'] : gateways,
      exportTo: ExportTo.parse(spec.list('exportTo').map((entry) => entry.string), this.settings.virtualServiceExportTo.entries),
      http: spec.list('http').map((rule) => this.httpRule(rule)).filter((rule) => rule !== undefined),
      tls: spec.list('tls').map((rule) => this.connectionRule(rule)),
      tcp: spec.list('tcp').map((rule) => this.connectionRule(rule)),
      manifest: this.manifest,
    };
  }

  /** Undefined where none of its matches can be read: it must not come to match everything. */
  private httpRule(rule: Field): HttpRule | undefined {
    const written = rule.list('match');
    const matches = written.map((match) => this.httpMatch(match)).filter((match) => match !== undefined);
    if (written.length > 0 && matches.length === 0) return undefined;
    const delegate = rule.child('delegate');
    const timeout = Duration.tryParse(rule.text('timeout'));
    const parts = {
      redirect: redirectOf(rule.child('redirect')),
      rewrite: rewriteOf(rule.child('rewrite')),
      retries: retriesOf(rule.child('retries')),
      fault: faultOf(rule.child('fault')),
      cors: corsOf(rule.child('corsPolicy')),
      headers: headersOf(rule.child('headers')),
      timeout,
      directResponse: this.directResponse(rule.child('directResponse')),
      delegate: delegate === undefined ? undefined : `${delegate.text('namespace') || this.manifest.namespace}/${delegate.text('name')}`,
    };
    return {
      name: rule.text('name'),
      matches,
      destinations: rule.list('route').map((route) => this.weighted(route)),
      mirrors: mirrorsOf(rule, (destination) => this.destination(destination, 1)),
      ...present(parts),
      origin: this.origin(rule.path()),
    };
  }

  /** Undefined where one of its regular expressions does not compile. */
  private httpMatch(match: Field): HttpMatch | undefined {
    const ignoreUriCase = match.flag('ignoreUriCase');
    const single = { uri: match.child('uri'), scheme: match.child('scheme'), method: match.child('method'), authority: match.child('authority') };
    const parsed: Record<string, StringMatch> = {};
    for (const [name, field] of Object.entries(single)) {
      if (field === undefined) continue;
      const pattern = stringMatch(field, name === 'uri' && ignoreUriCase);
      if (pattern === undefined) return undefined;
      // A match of no kind asks for nothing where there always is a value.
      if (pattern !== StringMatch.PRESENT) parsed[name] = pattern;
    }
    const headers = patterns(match, 'headers');
    const withoutHeaders = patterns(match, 'withoutHeaders');
    const queryParams = patterns(match, 'queryParams');
    if (headers === undefined || withoutHeaders === undefined || queryParams === undefined) return undefined;
    const name = match.text('name');
    return { name, ignoreUriCase, segmented: false, ...parsed, headers, withoutHeaders, queryParams, ...this.staticFilters(match) };
  }

  private connectionRule(rule: Field): ConnectionRule {
    return {
      matches: rule.list('match').map((match) => this.connectionMatch(match)),
      destinations: rule.list('route').map((route) => this.weighted(route)),
      origin: this.origin(rule.path()),
    };
  }

  private connectionMatch(match: Field): ConnectionMatch {
    return {
      sniHosts: match.list('sniHosts').map((host) => host.string.toLowerCase()),
      destinationSubnets: match.list('destinationSubnets').map((subnet) => subnet.string),
      ...this.staticFilters(match),
    };
  }

  private staticFilters(match: Field): Pick<HttpMatch, 'port' | 'gateways' | 'sourceLabels' | 'sourceNamespace'> {
    return {
      port: match.number('port') ?? 0,
      gateways: match.list('gateways').map((name) => this.gateway(name.string)),
      sourceLabels: Object.fromEntries(match.entries('sourceLabels').map((label) => [label.key, label.string])),
      sourceNamespace: match.text('sourceNamespace'),
    };
  }

  private weighted(route: Field): RouteDestination {
    const destination = this.destination(route.child('destination') ?? Field.of(undefined), route.number('weight') ?? 0);
    const headers = headersOf(route.child('headers'));
    return headers === undefined ? destination : { ...destination, headers };
  }

  private destination(destination: Field, weight: number): RouteDestination {
    return {
      host: this.host(destination.text('host')),
      subset: destination.text('subset'),
      port: destination.child('port')?.number('number') ?? 0,
      weight,
    };
  }

  private directResponse(response: Field | undefined): HttpRule['directResponse'] {
    if (response === undefined) return undefined;
    const body = response.child('body');
    return {
      status: response.number('status') ?? 0,
      ...(body?.has('string') ? { body: body.text('string') } : {}),
      ...(body?.has('bytes') ? { bytes: body.text('bytes') } : {}),
    };
  }

  private host(name: string): string {
    return expandShortName(name, this.manifest.namespace, this.settings.clusterDomain);
  }

  private gateway(name: string): string {
    return GatewayRef.resolve(name, this.manifest.namespace).toString();
  }

  private origin(path: FieldPath): HttpRule['origin'] {
    return { manifest: this.manifest, path };
  }
}

function stringMatch(field: Field, ignoreCase: boolean): StringMatch | undefined {
  return StringMatch.tryParse((field.value ?? {}) as object, ignoreCase);
}

function patterns(match: Field, name: string): ReadonlyMap<string, StringMatch> | undefined {
  const result = new Map<string, StringMatch>();
  for (const entry of match.entries(name)) {
    const pattern = entry.present ? stringMatch(entry, false) : StringMatch.PRESENT;
    if (pattern === undefined) return undefined;
    result.set(entry.key, pattern);
  }
  return result;
}

function present<T extends object>(parts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
