import { destinationRule, modelOf, sidecar, sidecarConfig, virtualService } from '../simulator/mesh';

test('of a client\'s labels those count that something asks about', () => {
  const model = modelOf([
    virtualService('a/vs', { hosts: ['x.io'], http: [{ match: [{ sourceLabels: { app: 'web' } }], directResponse: { status: 200 } }], tcp: [{ match: [{ sourceLabels: { tier: 'x' } }] }] }),
    destinationRule('a/dr', { host: 'x.io', workloadSelector: { matchLabels: { version: 'v1' } } }),
    sidecarConfig('a/s', { workloadSelector: { labels: { role: 'r' } }, egress: [{ hosts: ['./*'] }] }),
  ]);
  const labels = { app: 'anything', tier: 'y', version: 'v2', role: 'q', other: 'o', pod: 'p' };
  expect(model.clientLabels.reduce(sidecar('a', labels)).labels).toEqual({ app: 'anything', tier: 'y', version: 'v2', role: 'q' });
});
