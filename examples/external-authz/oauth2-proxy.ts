import * as kplus from 'cdk8s-plus-27';
import { Construct } from 'constructs';

/** Port on which OAuth2 Proxy answers. */
export const OAUTH2_PROXY_PORT = 4180;

/** Props of an `OAuth2Proxy`. */
export interface OAuth2ProxyProps {
  /** Host of the site that it logs users in to. */
  readonly host: string;

  /** Host of the identity provider. */
  readonly identityProvider: string;

  /** What the identity provider knows the site by. */
  readonly clientId: string;
}

/** OAuth2 Proxy: sends users without a session to the identity provider. Its Secret is made by somebody else. */
export class OAuth2Proxy extends Construct {
  /** The Deployment. */
  public readonly deployment: kplus.Deployment;

  constructor(scope: Construct, id: string, { host, identityProvider, clientId }: OAuth2ProxyProps) {
    super(scope, id);
    const labels = { app: 'oauth2-proxy' };
    const secret = kplus.Secret.fromSecretName(this, 'Secret', 'oauth2-proxy');
    const fromSecret = (key: string) => kplus.EnvValue.fromSecretValue({ secret, key });
    this.deployment = new kplus.Deployment(this, 'Deployment', {
      metadata: { name: 'oauth2-proxy', labels },
      podMetadata: { labels },
      select: false,
      replicas: 2,
      serviceAccount: new kplus.ServiceAccount(this, 'ServiceAccount', { metadata: { name: 'oauth2-proxy' } }),
    });
    this.deployment.select(kplus.LabelSelector.of({ labels }));
    this.deployment.addContainer({
      name: 'oauth2-proxy',
      image: 'registry.example.com/oauth2-proxy/oauth2-proxy:v7.8.1',
      args: [
        `--http-address=0.0.0.0:${OAUTH2_PROXY_PORT}`, '--provider=oidc', `--oidc-issuer-url=https://${identityProvider}`,
        `--client-id=${clientId}`, `--redirect-url=https://${host}/oauth2/callback`, '--email-domain=*', '--upstream=static://200', '--reverse-proxy=true',
        '--scope=openid email groups', '--set-xauthrequest=true', '--set-authorization-header=true', '--skip-provider-button=true', '--cookie-secure=true',
      ],
      envVariables: {
        OAUTH2_PROXY_CLIENT_SECRET: fromSecret('client-secret'),
        OAUTH2_PROXY_COOKIE_SECRET: fromSecret('cookie-secret'),
      },
      ports: [{ name: 'http', number: OAUTH2_PROXY_PORT }],
      readiness: kplus.Probe.fromHttpGet('/ready', { port: OAUTH2_PROXY_PORT }),
      liveness: kplus.Probe.fromHttpGet('/ping', { port: OAUTH2_PROXY_PORT }),
      resources: { cpu: { request: kplus.Cpu.millis(50) }, memory: {} },
      securityContext: { user: 65532 },
    });
  }
}
