import { Duration } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import { Construct } from 'constructs';

/** Port on which OPA answers proxies. */
export const OPA_PORT = 9191;

const HEALTH_PORT = 8282;

/** Props of an `Opa`. */
export interface OpaProps {
  /** Host of the identity provider, whose tokens say the groups of a user. */
  readonly identityProvider: string;

  /** Whom the tokens must be meant for. */
  readonly audience: string;
}

/** Who may use the shop's back office: its staff may look, its administrators may do everything. */
function policy({ identityProvider, audience }: OpaProps): string {
  return `package istio.authz

import rego.v1

default allow := false

allow if {
  input.attributes.request.http.method in {"GET", "HEAD"}
  "staff" in claims.groups
}

allow if "admin" in claims.groups

claims := payload if {
  [scheme, token] := split(input.attributes.request.http.headers.authorization, " ")
  lower(scheme) == "bearer"
  [true, _, payload] := io.jwt.decode_verify(token, {
    "cert": keys,
    "iss": "https://${identityProvider}",
    "aud": "${audience}",
  })
}

keys := http.send({
  "method": "GET",
  "url": "https://${identityProvider}/keys",
  "force_cache": true,
  "force_cache_duration_seconds": 600,
}).raw_body
`;
}

/** Open Policy Agent with its Envoy plugin, and the policy that it decides by. */
export class Opa extends Construct {
  /** The Deployment. */
  public readonly deployment: kplus.Deployment;

  constructor(scope: Construct, id: string, props: OpaProps) {
    super(scope, id);
    const labels = { app: 'opa' };
    const rego = new kplus.ConfigMap(this, 'Policy', { metadata: { name: 'opa-policy' }, data: { 'policy.rego': policy(props) } });
    this.deployment = new kplus.Deployment(this, 'Deployment', {
      metadata: { name: 'opa', labels },
      podMetadata: { labels },
      select: false,
      replicas: 2,
      serviceAccount: new kplus.ServiceAccount(this, 'ServiceAccount', { metadata: { name: 'opa' } }),
    });
    this.deployment.select(kplus.LabelSelector.of({ labels }));
    const container = this.deployment.addContainer({
      name: 'opa',
      image: 'openpolicyagent/opa:1.4.2-envoy',
      args: [
        'run', '--server', '--addr=localhost:8181', `--diagnostic-addr=0.0.0.0:${HEALTH_PORT}`,
        `--set=plugins.envoy_ext_authz_grpc.addr=:${OPA_PORT}`, '--set=plugins.envoy_ext_authz_grpc.path=istio/authz/allow',
        '--set=decision_logs.console=true', '/policy/policy.rego',
      ],
      ports: [{ name: 'grpc', number: OPA_PORT }],
      readiness: kplus.Probe.fromHttpGet('/health?plugins', { port: HEALTH_PORT }),
      liveness: kplus.Probe.fromHttpGet('/health', { port: HEALTH_PORT, initialDelaySeconds: Duration.seconds(5) }),
      resources: { cpu: { request: kplus.Cpu.millis(50) }, memory: {} },
      securityContext: { user: 1000 },
    });
    container.mount('/policy', kplus.Volume.fromConfigMap(this, 'PolicyVolume', rego, { name: 'policy' }));
  }
}
