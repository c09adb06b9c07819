import { execFileSync } from 'child_process';
import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import type { HTTPRoute } from '../../../imports/types/gateway-networking-k8s-io';
import type { DestinationRule, VirtualService, VirtualServiceSpecHttp } from '../../../imports/types/networking-istio-io';

const TYPES = join(__dirname, '..', '..', '..', 'imports', 'types');

test('the committed types are what the generator writes', () => {
  // A process of its own: the compiler of types loads an ES module, which Jest's sandbox refuses.
  const output = execFileSync(process.execPath, ['--import', 'tsx', join(__dirname, 'print-wire-types.ts')], { encoding: 'utf8' });
  const files = new Map(JSON.parse(output) as Array<[string, string]>);
  expect(readdirSync(TYPES).sort()).toEqual([...files.keys()].sort());
  for (const [file, text] of files) expect(readFileSync(join(TYPES, file), 'utf8')).toBe(text);
}, 30_000);

// Judged by the compiler: a line that should be refused and is not makes `@ts-expect-error` itself an error.
test('the types are closed, know enums, nulls and what is required', () => {
  const http: VirtualServiceSpecHttp = { retries: { attempts: 3, retryRemoteLocalities: null }, match: [{ uri: { prefix: '/a' } }] };
  const service: VirtualService = { apiVersion: 'networking.istio.io/v1', kind: 'VirtualService', metadata: { name: 'v' }, spec: { http: [http] } };
  const rule: DestinationRule = {
    apiVersion: 'networking.istio.io/v1',
    kind: 'DestinationRule',
    metadata: {},
    // @ts-expect-error TLS has no such mode
    spec: { host: 'a', trafficPolicy: { tls: { mode: 'TLS' } } },
  };
  const route: HTTPRoute = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: {},
    // @ts-expect-error a parent needs a name
    spec: { parentRefs: [{ kind: 'Gateway' }] },
  };
  // @ts-expect-error there is no field of this name
  const unknown: VirtualServiceSpecHttp = { timeouts: '1s' };
  expect([service.spec?.http?.[0], rule.spec?.host, route.spec?.hostnames, unknown]).toHaveLength(4);
});
