import { Field } from '../../model/field';
import { Rule } from '../rule';

const MOST = 65536;

export const luaCodeValid: Rule = {
  name: 'traffic-extension/lua-code-valid',
  code: 'TX-003',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'extensions.istio.io/TrafficExtension',
  title: 'Lua code is there, 64 KiB of it at most.',
  why: 'Envoy takes no more; Istio refuses the object.',
  fix: 'Write the code, and move what is large to a Wasm module.',
  docs: 'https://istio.io/latest/docs/reference/config/proxy_extensions/traffic-extension/#LuaConfig',
  bad: [
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: TrafficExtension
metadata: { name: plugin, namespace: shop }
spec:
  lua: { inlineCode: '' }
`,
      at: ['/spec/lua/inlineCode'],
    },
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: TrafficExtension
metadata: { name: plugin, namespace: shop }
spec:
  lua: {}
`,
      at: ['/spec/lua'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: TrafficExtension
metadata: { name: plugin, namespace: shop }
spec:
  lua: { inlineCode: 'function envoy_on_request(handle) end' }
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;

    const lua = spec.child('lua');
    if (lua === undefined) return;
    const bytes = Buffer.byteLength(lua.text('inlineCode'));
    if (bytes === 0) context.report({ at: lua.near('inlineCode'), message: 'The Lua code must not be empty' });
    if (bytes > MOST) context.report({ at: lua.path('inlineCode'), message: `The Lua code has ${bytes} bytes; at most ${MOST} are allowed` });
  },
};
