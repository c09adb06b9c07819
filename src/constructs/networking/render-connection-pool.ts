import { compact, orNone } from './compact';
import { ConnectionPool } from './connection-pool';
import { optionalWireDuration } from './wire-duration';

/** The content of a DestinationRule's `connectionPool`. */
export function renderConnectionPool(pool: ConnectionPool): Record<string, unknown> {
  const tcp = compact({
    maxConnections: pool.maxConnections,
    connectTimeout: optionalWireDuration(pool.connectTimeout),
    maxConnectionDuration: optionalWireDuration(pool.maxConnectionDuration),
    idleTimeout: optionalWireDuration(pool.tcpIdleTimeout),
    tcpKeepalive: pool.tcpKeepalive && compact({
      probes: pool.tcpKeepalive.probes,
      time: optionalWireDuration(pool.tcpKeepalive.time),
      interval: optionalWireDuration(pool.tcpKeepalive.interval),
    }),
  });
  const http = compact({
    http1MaxPendingRequests: pool.http1MaxPendingRequests,
    http2MaxRequests: pool.maxRequests,
    maxRequestsPerConnection: pool.maxRequestsPerConnection,
    maxRetries: pool.maxRetries,
    idleTimeout: optionalWireDuration(pool.httpIdleTimeout),
    maxConcurrentStreams: pool.maxConcurrentStreams,
    h2UpgradePolicy: pool.http2Upgrade,
    useClientProtocol: pool.useClientProtocol,
    http2KeepAlive: keepAlive(pool),
  });
  return compact({ tcp: orNone(tcp), http: orNone(http) });
}

function keepAlive(pool: ConnectionPool): Record<string, unknown> | undefined {
  return orNone(compact({
    interval: optionalWireDuration(pool.http2KeepAliveInterval),
    timeout: optionalWireDuration(pool.http2KeepAliveTimeout),
  }));
}
