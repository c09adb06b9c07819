import { ExitCode } from '../../src/cli/exit-code';
import { CliFolder } from './run-cli';

const MESH = `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { selector: { app: reviews }, ports: [{ name: http, port: 9080 }] }
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: reviews, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - timeout: 2s
      route:
        - { destination: { host: reviews, subset: v1 }, weight: 75 }
        - { destination: { host: reviews, subset: v2 }, weight: 25 }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec: { host: reviews, subsets: [{ name: v1, labels: { version: v1 } }, { name: v2, labels: { version: v2 } }] }
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: reviews, namespace: shop }
spec: { rules: [{ from: [{ source: { principals: [cluster.local/ns/shop/sa/web] } }] }] }
`;

const REQUEST = ['simulate', 'mesh.yaml', '--to', 'http://reviews:9080/1'];

describe('simulate', () => {
  let folder: CliFolder;
  beforeEach(() => {
    folder = new CliFolder();
    folder.write('mesh.yaml', MESH);
  });
  afterEach(() => folder.remove());

  test('one request says where it goes', async () => {
    const run = await folder.run([...REQUEST, '--from', 'shop/web']);
    expect(run).toMatchObject({ code: ExitCode.OK, stderr: '' });
    expect(run.stdout).toBe([
      'ALLOW (allow, ALLOW shop/reviews)',
      '  75 % reviews.shop v1 port 9080, ALLOW, by sidecar shop/web > sidecar shop/reviews',
      '  25 % reviews.shop v2 port 9080, ALLOW, by sidecar shop/web > sidecar shop/reviews',
      '  mutual TLS: yes, timeout: 2000 ms',
      '',
    ].join('\n'));
  });

  test('one that is denied fails, and the trace says why', async () => {
    const run = await folder.run([...REQUEST, '--from', 'shop/stranger', '--trace']);
    expect(run.code).toBe(ExitCode.FINDINGS);
    expect(run.stdout).toContain('DENY (allow) with status 403');
    expect(run.stdout).toContain('wants source.principal cluster.local/ns/shop/sa/web');
  });

  test('JSON is the outcome', async () => {
    const run = await folder.run([...REQUEST, '--from', 'shop/web', '--format', 'json']);
    expect(JSON.parse(run.stdout)).toMatchObject({ decision: 'ALLOW', timeoutMillis: 2000, destinations: [{ version: 'v1', weight: 75 }, { version: 'v2', weight: 25 }] });
  });

  test('cases are checked one by one', async () => {
    folder.write('cases.yaml', `
cases:
  - name: the page reads
    request: { from: shop/web, to: "http://reviews:9080/1" }
    expect: { decision: ALLOW, split: { reviews.shop/v1: 75, reviews.shop/v2: 25 }, mutualTls: true, timeoutMillis: 2000, policies: [ALLOW shop/reviews] }
  - request: { withoutProxy: shop, to: "http://reviews:9080/1" }
    expect: { decision: ALLOW }
`);
    const run = await folder.run(['simulate', '-f', 'cases.yaml', 'mesh.yaml']);
    expect(run.code).toBe(ExitCode.FINDINGS);
    expect(run.stdout).toContain('ok   the page reads\nFAIL case 2\n     decision: expected "ALLOW", is "DENY"\n');
    expect(run.stdout).toContain('1 of 2 as expected');
  });

  test.each([
    ['no paths', ['simulate', '--to', 'http://a/', '--from', 'a/b'], /Say what to simulate/],
    ['neither cases nor request', ['simulate', 'mesh.yaml'], /either --file with cases, or one request/],
    ['nobody who sends', REQUEST, /has to say just one of "from"/],
    ['no such gateway', [...REQUEST, '--through', 'edge/public'], /there is no gateway "edge\/public"; there are none/],
    ['no URL', ['simulate', 'mesh.yaml', '--from', 'shop/web', '--to', 'reviews'], /is no URL that begins with http/],
    ['a strange format', [...REQUEST, '--format', 'xml'], /none of text, json/],
    ['a file that is not there', ['simulate', '-f', 'none.yaml', 'mesh.yaml'], /The cases none.yaml can't be read/],
  ])('%s is wrong usage', async (_what, args, message) => {
    const run = await folder.run(args);
    expect(run.code).toBe(ExitCode.USAGE);
    expect(run.stderr).toMatch(message);
  });

  test.each([
    ['cases: 3', /has to be a list of cases/],
    ['- { request: { from: shop/web, to: "http://reviews:9080/" }, expect: {} }', /cases\[0\].expect: says nothing/],
    ['- { request: { from: shop/web, to: "http://reviews:9080/" }, expect: { decison: ALLOW } }', /knows no "decison"; did you mean "decision"\?/],
    ['- { request: { from: web, to: "http://reviews:9080/" }, expect: { status: 1 } }', /"web" has not the form/],
    ['- { request: { from: shop/web }, expect: { status: 1 } }', /cases\[0\].request.to: has to be text, and is not there/],
  ])('cases %p are wrong usage', async (cases, message) => {
    folder.write('cases.yaml', cases);
    const run = await folder.run(['simulate', '-f', 'cases.yaml', 'mesh.yaml']);
    expect(run.code).toBe(ExitCode.USAGE);
    expect(run.stderr).toMatch(message);
  });

  test('what the API server would refuse is not simulated', async () => {
    folder.write('mesh.yaml', MESH.replace('weight: 75', 'weight: many'));
    const run = await folder.run([...REQUEST, '--from', 'shop/web']);
    expect(run.code).toBe(ExitCode.USAGE);
    expect(run.stderr).toContain('What can\'t be applied can\'t be simulated');
  });
});
