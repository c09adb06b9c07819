import { MeshModel } from '../model/mesh-model';
import { Proxy, proxyKey } from '../model/proxy';
import { Recent } from '../model/recent';
import { ConnectionView, FilterChain } from '../model/tables/filter-chain';
import { GatewayListeners } from '../model/tables/gateway-listeners';
import { Listener } from '../model/tables/listener';
import { RequestView } from '../model/tables/request-view';
import { SidecarListeners } from '../model/tables/sidecar-listeners';
import { IpAddress } from '../values/ip-address';
import { normalizePath } from '../values/path-normalization';
import { Explain, walkHttp } from './http-walk';
import { Outcome } from './outcome';
import { destinationsOf } from './outcome-destination';
import { explainPassedOver } from './passed-over';
import { TrafficRequest } from './request';
import { Trace } from './trace';

/** How many proxies' routes are kept: enough for any test, little enough for any mesh. */
const KEPT = 64;

/**
 * Says what becomes of requests under a configuration. What a proxy's routes come to is worked out once and kept, so
 * asking again costs little.
 */
export class Simulator {
  public static of(model: MeshModel): Simulator {
    return new Simulator(model);
  }

  private readonly sidecars = new Recent<SidecarListeners>(KEPT);
  private readonly gateways = new Recent<GatewayListeners>(KEPT);
  private readonly keys = new WeakMap<Proxy, { readonly key: string; readonly proxy: Proxy }>();

  private constructor(private readonly model: MeshModel) {}

  /** What becomes of the request. */
  public send(request: TrafficRequest): Outcome {
    return this.walk(request);
  }

  /** The steps that lead there: which object and rule decided, and why others did not. */
  public trace(request: TrafficRequest): Trace {
    const trace = new Trace();
    this.walk(request, trace);
    return trace;
  }

  /** The outbound side of a sidecar. */
  public sidecar(proxy: Proxy): SidecarListeners {
    const known = this.known(proxy);
    return this.sidecars.get(known.key, () => SidecarListeners.for(known.proxy, this.model));
  }

  /** The listeners of a gateway. */
  public gateway(proxy: Proxy): GatewayListeners {
    const known = this.known(proxy);
    return this.gateways.get(known.key, () => GatewayListeners.for(known.proxy, this.model));
  }

  private walk(request: TrafficRequest, trace?: Trace): Outcome {
    const { proxy, port } = request;
    const listener = this.listenerFor(request);
    if (listener === undefined) {
      trace?.add({ stage: 'listener', taken: false, message: `nothing listens on port ${port}` });
      return { http: false, error: 'no listener matched' };
    }
    trace?.add({ stage: 'listener', taken: true, message: listener.name });
    if (trace !== undefined && proxy.type === 'router') this.explainDropped(proxy, trace);
    return proxy.type === 'router' ? this.atGateway(listener, request, trace) : this.atSidecar(listener, request, trace);
  }

  private listenerFor({ proxy, port, address, ownPort }: TrafficRequest): Listener | undefined {
    if (proxy.type === 'sidecar') return this.sidecar(proxy).find(address, port);
    return ownPort ? this.gateway(proxy).findOwn(port, address) : this.gateway(proxy).find(port, address);
  }

  /** At a gateway, who decrypts decides by the server name; the rest is plain text. */
  private atGateway(listener: Listener, request: TrafficRequest, trace: Trace | undefined): Outcome {
    const connection = connectionOf(request);
    const encrypted = connection.sni !== undefined;
    const chain = listener.chains.chooseAtGateway(connection);
    if (chain !== undefined) return this.onChain(chain, listener, request, trace);
    if (!encrypted && listener.http !== undefined && isHttp(request)) return walkHttp(listener.http, this.view(request, 'http'), false, listener.name, this.explain(request, trace));
    trace?.add({ stage: 'filter chain', taken: false, message: `none is for ${encrypted ? `server name ${JSON.stringify(connection.sni)}` : 'plain text'}` });
    return { http: false, listener: listener.name, error: 'no filter chains matched' };
  }

  /** At a sidecar, requests in plain text are routed where HTTP is expected; all else goes by its connection. */
  private atSidecar(listener: Listener, request: TrafficRequest, trace: Trace | undefined): Outcome {
    const connection = connectionOf(request);
    if (listener.http !== undefined && connection.sni === undefined && isHttp(request)) {
      return walkHttp(listener.http, this.view(request, 'http'), false, listener.name, this.explain(request, trace));
    }
    // Nothing routes requests here: tell what was meant to.
    if (isHttp(request)) this.explain(request, trace)?.passedOver(undefined);
    const chain = listener.chains.choose(connection) ?? listener.fallback;
    if (chain !== undefined) return this.onChain(chain, listener, request, trace);
    trace?.add({ stage: 'filter chain', taken: false, message: 'none is for this connection' });
    return { http: false, listener: listener.name, error: 'no filter chains matched' };
  }

  private onChain(chain: FilterChain, listener: Listener, request: TrafficRequest, trace: Trace | undefined): Outcome {
    trace?.add({
      stage: 'filter chain',
      taken: true,
      message: chain.sni.length > 0 ? `for ${chain.sni.join(', ')}` : chain === listener.fallback ? 'the rest' : 'for any connection',
      ...(chain.source === undefined ? {} : { subject: chain.source.rule.manifest, path: chain.source.rule.path }),
    });
    if (chain.table !== undefined) return walkHttp(chain.table, this.view(request, 'https'), true, listener.name, this.explain(request, trace));
    return {
      http: false,
      listener: listener.name,
      ...(chain.source === undefined ? {} : { connection: chain.source.rule }),
      ...(chain.terminatesTls ? { decrypted: true } : {}),
      destinations: destinationsOf(chain.targetsFor?.(request.sni ?? '') ?? chain.targets ?? [], trace),
    };
  }

  private explainDropped(proxy: Proxy, trace: Trace): void {
    for (const group of [...this.gateway(proxy).groups.values()].flat()) {
      for (const { server, reason } of group.dropped) {
        trace.add({ stage: 'listener', taken: false, message: `a server is left out: ${reason}`, subject: server.manifest, path: server.path });
      }
    }
  }

  private explain(request: TrafficRequest, trace: Trace | undefined): Explain | undefined {
    if (trace === undefined) return undefined;
    const { proxy, port, host: authority = '' } = request;
    const scope = proxy.type === 'sidecar' ? { scope: this.sidecar(proxy).scope } : {};
    return { trace, passedOver: (virtualHost) => explainPassedOver({ model: this.model, proxy, port, authority, virtualHost, ...scope }, trace) };
  }

  private view(request: TrafficRequest, scheme: string): RequestView {
    return new RequestView({
      scheme,
      method: request.method ?? (request.protocol === 'grpc' ? 'POST' : 'GET'),
      authority: request.host ?? '',
      target: normalizePath(request.path ?? '/', this.model.settings.pathNormalization),
      headers: request.headers ?? {},
      // Only gateways validate tokens before they route.
      ...(request.claims === undefined || request.proxy.type !== 'router' ? {} : { claims: request.claims }),
    });
  }

  /** Sidecars that nothing tells apart share what is worked out for one of them. */
  private known(proxy: Proxy): { readonly key: string; readonly proxy: Proxy } {
    let known = this.keys.get(proxy);
    if (known === undefined) {
      const reduced = proxy.type === 'sidecar' ? this.model.clientLabels.reduce(proxy) : proxy;
      known = { key: proxyKey(reduced), proxy: reduced };
      this.keys.set(proxy, known);
    }
    return known;
  }
}

function isHttp(request: TrafficRequest): boolean {
  return request.protocol !== 'tcp';
}

function connectionOf(request: TrafficRequest): ConnectionView {
  const encrypted = request.tls ?? request.sni !== undefined;
  const address = request.address === undefined ? undefined : IpAddress.tryParse(request.address);
  return { sni: encrypted ? (request.sni ?? '') : undefined, ...(address === undefined ? {} : { address }) };
}
