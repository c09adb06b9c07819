import { MessageTable } from './mesh-config-message-table';

/** Messages of the traffic API that the mesh config borrows, with their fields and types. */
export const TRAFFIC_MESSAGES: MessageTable = {
  'TcpKeepalive': { probes: 'uint32', time: 'duration', interval: 'duration' },
  'HTTPRetry': {
    attempts: 'int32', perTryTimeout: 'duration', retryOn: 'string', retryRemoteLocalities: 'boolValue',
    retryIgnorePreviousHosts: 'boolValue', backoff: 'duration',
  },
  'LocalityLoadBalancerSetting': {
    distribute: '[]Locality.Distribute', failover: '[]Locality.Failover', failoverPriority: '[]string', enabled: 'boolValue',
  },
  'ZoneAwareLoadBalancerSetting': {
    enabled: 'boolValue', failover: '[]Locality.Failover', failoverPriority: '[]string', minClusterSize: 'uint32Value',
  },
  'Locality.Distribute': { from: 'string', to: '{}uint32' },
  'Locality.Failover': { from: 'string', to: 'string' },
  'ClientTLSSettings': {
    mode: '@ClientTLSSettings.TLSmode', clientCertificate: 'string', privateKey: 'string', caCertificates: 'string',
    credentialName: 'string', subjectAltNames: '[]string', sni: 'string', insecureSkipVerify: 'boolValue', caCrl: 'string',
  },
  'ConnectionPoolSettings': { tcp: 'TCPSettings', http: 'HTTPSettings' },
  'TCPSettings': {
    maxConnections: 'int32', connectTimeout: 'duration', tcpKeepalive: 'TcpKeepalive', maxConnectionDuration: 'duration', idleTimeout: 'duration',
  },
  'HTTPSettings': {
    http1MaxPendingRequests: 'int32', http2MaxRequests: 'int32', maxRequestsPerConnection: 'int32', maxRetries: 'int32',
    idleTimeout: 'duration', h2UpgradePolicy: '@HTTPSettings.H2UpgradePolicy', useClientProtocol: 'bool', maxConcurrentStreams: 'int32',
    http2KeepAlive: 'HTTPSettings.KeepAlive',
  },
  'HTTPSettings.KeepAlive': { interval: 'duration', timeout: 'duration' },
  'OutlierDetection': {
    consecutiveErrors: 'int32', splitExternalLocalOriginErrors: 'bool', consecutiveLocalOriginFailures: 'uint32Value',
    consecutiveGatewayErrors: 'uint32Value', consecutive5xxErrors: 'uint32Value', interval: 'duration', baseEjectionTime: 'duration',
    maxEjectionPercent: 'int32', minHealthPercent: 'int32', outlierDetectionHttpErrorCodes: '[]uint32',
  },
  'ReadinessProbe': {
    initialDelaySeconds: 'int32', timeoutSeconds: 'int32', periodSeconds: 'int32', successThreshold: 'int32', failureThreshold: 'int32',
    httpGet: 'Probe.HttpGet|health_check_method', tcpSocket: 'Probe.TcpSocket|health_check_method',
    exec: 'Probe.Exec|health_check_method', grpc: 'Probe.Grpc|health_check_method',
  },
  'Probe.HttpGet': { path: 'string', port: 'uint32', host: 'string', scheme: 'string', httpHeaders: '[]Probe.HttpHeader' },
  'Probe.HttpHeader': { name: 'string', value: 'string' },
  'Probe.TcpSocket': { host: 'string', port: 'uint32' },
  'Probe.Exec': { command: '[]string' },
  'Probe.Grpc': { port: 'uint32', service: 'string' },
  'ProxyImage': { imageType: 'string' },
};
