import { performance } from 'perf_hooks';
import { Manifest } from '../../../src/manifest/manifest';
import { MeshModel } from '../../../src/model/mesh-model';
import { ALL_RULES } from '../../../src/rules/all';
import { RuleRunner } from '../../../src/rules/rule-runner';
import {
  authorizationPolicy, deployment, destinationRule, envoyFilter, gateway, namespace, plainService, routes, serviceEntry, sidecar, telemetry,
  virtualService,
} from '../../rules/analysis-table';

/** Everything in each other's way: one host, one port, one certificate, one selector, one namespace. */
function clashing(count: number): Manifest[] {
  return Array.from({ length: count }, (_, i) => [
    plainService(`shop/s${i}`, 80),
    deployment(`shop/d${i}`, { app: `s${i}`, tier: 'x' }),
    virtualService(`shop/v${i}`, { hosts: ['a.example'], gateways: ['mesh', 'shop/g0'], ...routes({ host: `s${i}`, subset: 'v1' }, { host: 'gone' }) }),
    destinationRule(`shop/r${i}`, { host: `s${i}`, subsets: [{ name: 'v1', labels: { tier: 'x' } }] }),
    gateway(`shop/g${i}`, { selector: { tier: 'x' }, servers: [{ port: { number: 443, protocol: 'HTTPS' }, hosts: ['a.example'], tls: { credentialName: 'c' } }] }),
    serviceEntry(`shop/e${i}`, { hosts: ['b.example'], ports: [{ number: 443, protocol: i % 2 ? 'TLS' : 'HTTPS' }] }),
    sidecar(`shop/a${i}`, { workloadSelector: { labels: { app: `s${i}` } } }),
    sidecar(`shop/b${i}`, {}),
    telemetry(`shop/t${i}`, { selector: { matchLabels: { app: `s${i}` } }, accessLogging: [{}] }),
    authorizationPolicy(`shop/p${i}`, { rules: [{ from: [{ source: { namespaces: ['shop', 'go*'] } }] }] }),
    envoyFilter(`shop/f${i}`, { configPatches: [{ applyTo: 'HTTP_FILTER', patch: { operation: 'REMOVE' } }] }),
    namespace(`n${i}`),
  ]).flat();
}

const runner = RuleRunner.of(ALL_RULES.filter(({ layer }) => layer === 'analysis'));

/** The best of some runs: others use this machine, too. */
function millis(objects: ReadonlyArray<Manifest>): number {
  return Math.min(...Array.from({ length: 3 }, () => {
    const started = performance.now();
    runner.run(MeshModel.of(objects, { closedWorld: true, asWritten: true }));
    return performance.now() - started;
  }));
}

test('four times the objects take no more than some ten times as long, even where all clash', () => {
  const [few, many] = [clashing(150), clashing(600)];
  millis(few);
  expect(millis(many)).toBeLessThan(Math.max(200, 10 * millis(few)));
});
