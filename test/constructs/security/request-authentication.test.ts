import { App, Chart, Duration, Testing } from 'cdk8s';
import { JwtIssuer, Mesh, MeshChecks, MeshService, Operation, RequestAuthentication, ServicePort, WorkloadTarget } from '../../../src';

const ISSUER = 'https://accounts.example.com';

function declared(issuers = [JwtIssuer.discovered(ISSUER)]) {
  const app = new App();
  const shop = new Chart(app, 'shop', { namespace: 'shop' });
  const mesh = new Mesh(shop, 'mesh');
  return { app, shop, users: new RequestAuthentication(shop, 'users', { mesh, issuers, target: WorkloadTarget.labels({ app: 'web' }) }) };
}

function specs(shop: Chart): Record<string, unknown> {
  const objects: Array<{ kind: string; spec: unknown }> = Testing.synth(shop);
  return Object.fromEntries(objects.map(({ kind, spec }) => [kind, spec]));
}

test('tokens are taken from where they are said to be', () => {
  const { app, shop } = declared([
    JwtIssuer.keysAt(ISSUER, 'https://accounts.example.com/keys', {
      audiences: ['shop'],
      fromHeaders: [{ name: 'x-token', prefix: 'Token ' }],
      outputClaimToHeaders: { 'x-user': 'sub' },
      timeout: Duration.seconds(2),
    }),
    JwtIssuer.discovered('https://other.example.com', { fromCookies: ['session'], forwardOriginalToken: true }),
  ]);
  expect(specs(shop)).toEqual({
    RequestAuthentication: {
      selector: { matchLabels: { app: 'web' } },
      jwtRules: [
        {
          issuer: ISSUER,
          jwksUri: 'https://accounts.example.com/keys',
          audiences: ['shop'],
          fromHeaders: [{ name: 'x-token', prefix: 'Token ' }],
          outputClaimToHeaders: [{ header: 'x-user', claim: 'sub' }],
          timeout: '2s',
        },
        { issuer: 'https://other.example.com', fromCookies: ['session'], forwardOriginalToken: true },
      ],
    },
  });
  expect(MeshChecks.findings(app)).toEqual([]);
});

test('requireJwt denies whoever has no token of an issuer', () => {
  const { app, shop, users } = declared([JwtIssuer.discovered(ISSUER), JwtIssuer.discovered('https://other.example.com')]);
  users.requireJwt();
  expect(specs(shop).AuthorizationPolicy).toEqual({
    selector: { matchLabels: { app: 'web' } },
    action: 'DENY',
    rules: [{ from: [{ source: { notRequestPrincipals: [`${ISSUER}/*`, 'https://other.example.com/*'] } }] }],
  });
  // Istio's own warning: the workloads may have ports that do not speak HTTP.
  expect(MeshChecks.findings(app).map(({ code }) => code)).toEqual(['AP-050']);
});

test('of a service, only HTTP ports need a token', () => {
  const app = new App();
  const shop = new Chart(app, 'shop', { namespace: 'shop' });
  const mesh = new Mesh(shop, 'mesh');
  const web = new MeshService(shop, 'web', { mesh, ports: [ServicePort.http(80, { targetPort: 8080 }), ServicePort.tcp(9000)] });
  const users = new RequestAuthentication(shop, 'users', { mesh, issuers: [JwtIssuer.discovered(ISSUER)], target: WorkloadTarget.service(web) });
  users.requireJwt({ except: { paths: ['/health'] } });
  expect(specs(shop).AuthorizationPolicy).toMatchObject({ rules: [{ to: [{ operation: { ports: ['8080'], notPaths: ['/health'] } }] }] });
  expect(MeshChecks.findings(app)).toEqual([]);
});

test('an exception holds for requests that are all it says, no others', () => {
  const { shop, users } = declared();
  users.requireJwt({ except: { methods: ['GET'], paths: ['/health'] } });
  // POST /health differs in one thing and so needs a token: the two are alternatives.
  expect(specs(shop).AuthorizationPolicy).toMatchObject({
    rules: [{ to: [{ operation: { notMethods: ['GET'] } }, { operation: { notPaths: ['/health'] } }] }],
  });
});

test.each<[string, Operation]>([['nothing', {}], ['what requests are not', { notPaths: ['/admin'] }]])('an exception that says %s is refused', (_, except) => {
  const { users } = declared();
  expect(() => users.requireJwt({ except })).toThrow(/\[shop\/users\] except does not say which requests need no token/);
});

test('no issuers are refused', () => {
  expect(() => declared([])).toThrow(/\[shop\/users\] issuers is empty: \[\]\n {2}Right would be: at least one issuer/);
});
