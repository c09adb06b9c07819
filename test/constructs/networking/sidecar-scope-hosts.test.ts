import { App, Chart } from 'cdk8s';
import { EgressHost, Mesh, MeshChecks, SidecarScope } from '../../../src';

function hosts(...egress: string[]): string[] {
  const app = new App();
  const chart = new Chart(app, 'shop', { namespace: 'shop' });
  const mesh = new Mesh(chart, 'mesh');
  const scope = new SidecarScope(chart, 'scope', { mesh, egress: egress.map((host) => EgressHost.of(host)) });
  expect(MeshChecks.findings(app)).toEqual([]);
  return scope.resource.toJson().spec.egress[0].hosts;
}

test.each([
  [['b/x.example.com', 'a/*', 'a/y.example.com'], ['a/*', 'b/x.example.com']],
  [['./*', 'shop/web.shop.svc.cluster.local', './api.shop.svc.cluster.local'], ['./*']],
  [['./*', 'shop/*'], ['./*']],
  [['shop/*', './web.shop.svc.cluster.local'], ['shop/*']],
  [['~a/x.example.com', 'a/*'], ['a/*', '~a/x.example.com']],
  [['*/*', './*', 'a/*', 'a/y.example.com'], ['*/*']],
  [['*/y.example.com', 'a/*'], ['*/y.example.com', 'a/*']],
  [['a/*.example.com', 'a/y.example.com'], ['a/*.example.com', 'a/y.example.com']],
])('of hosts %j, those are written that no whole namespace has', (given, written) => {
  expect(hosts(...given)).toEqual(written);
});
