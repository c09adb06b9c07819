import { Construct } from 'constructs';
import { portNumberProblem } from '../../values/port-number';
import { wasmUrlProblem } from '../../values/wasm-url';
import { InvalidPropError } from '../app/invalid-prop';
import { compact, orNone } from '../networking/compact';
import { ExtensionOptions } from './extension-options';
import { WasmOptions } from './wasm-options';

const DOCS = 'https://istio.io/latest/docs/reference/config/proxy_extensions/';

/** Throws where an extension can't be right. */
export function checkExtension(owner: Construct, options: ExtensionOptions, wasm?: WasmOptions): void {
  options.matches?.forEach(({ ports }, i) => ports?.forEach((port, j) => {
    const problem = portNumberProblem(port);
    if (problem) throw new InvalidPropError(owner, { field: `matches[${i}].ports[${j}]`, value: port, problem, expected: '1 to 65535', docs: DOCS });
  }));
  if (!wasm) return;
  const badUrl = wasmUrlProblem(wasm.module.url);
  if (badUrl) {
    throw new InvalidPropError(owner, {
      field: 'module.url', value: wasm.module.url, problem: badUrl, expected: 'a url that begins with oci://, https://, http:// or file://', docs: DOCS,
    });
  }
  const problem = wasm.module._problem();
  if (problem) throw new InvalidPropError(owner, { ...problem, docs: DOCS });
}

/** What all extensions' specs have in common. */
export function renderExtension({ target, phase, priority, matches }: ExtensionOptions): Record<string, unknown> {
  const scope = target?._scope();
  return compact({
    selector: scope?.selector && { matchLabels: scope.selector() },
    targetRefs: scope?.targetRefs,
    phase,
    priority,
    match: matches?.map(({ mode, ports }) => compact({ mode, ports: ports?.map((number) => ({ number })) })),
  });
}

/** What is said of a Wasm module. */
export function renderWasm({ module, config, failStrategy, pluginName, network, environment }: WasmOptions): Record<string, unknown> {
  return compact({
    ...module._render(),
    pluginConfig: config && orNone(config),
    failStrategy,
    pluginName,
    type: network ? 'NETWORK' : undefined,
    vmConfig: environment?.length
      ? { env: environment.map(({ name, value }) => (value === undefined ? { name, valueFrom: 'HOST' } : { name, value })) }
      : undefined,
  });
}
