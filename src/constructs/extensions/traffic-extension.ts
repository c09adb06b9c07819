import { Chart, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { TrafficExtension as TrafficExtensionResource } from '../../../imports/extensions-istio-io';
import { joinConfiguration } from '../app/configuration-membership';
import { InvalidPropError } from '../app/invalid-prop';
import { ExtensionOptions } from './extension-options';
import { checkExtension, renderExtension, renderWasm } from './render-extension';
import { WasmOptions } from './wasm-options';

/** What an extension runs. */
export class ExtensionCode {
  /** A Wasm module. */
  public static wasm(options: WasmOptions): ExtensionCode {
    return new ExtensionCode(options, undefined);
  }

  /**
   * A Lua script with `envoy_on_request` or `envoy_on_response`.
   *
   * @param source at most 65536 bytes
   */
  public static lua(source: string): ExtensionCode {
    return new ExtensionCode(undefined, source);
  }

  private constructor(
    /** The module, if it is one. */
    public readonly wasmOptions?: WasmOptions,
    /** The script, if it is one. */
    public readonly luaSource?: string,
  ) {}
}

/** Props of a `TrafficExtension`. */
export interface TrafficExtensionProps extends ExtensionOptions {
  /** What it runs. */
  readonly code: ExtensionCode;
}

const DOCS = 'https://istio.io/latest/docs/reference/config/proxy_extensions/';
const LONGEST_SCRIPT = 65_536;

/**
 * Code in the proxies of workloads: a Wasm module or a Lua script. Since Istio 1.30.
 *
 * @see https://istio.io/latest/docs/reference/config/proxy_extensions/
 *
 * @example
 * new TrafficExtension(shop, 'tag', {
 *   mesh,
 *   code: ExtensionCode.lua('function envoy_on_request(handle) handle:headers():add("x-tag", "shop") end'),
 * });
 */
export class TrafficExtension extends Construct {
  /** The Istio TrafficExtension. */
  public readonly resource: TrafficExtensionResource;

  /** Throws where the code or a port can't be right. */
  constructor(scope: Construct, id: string, props: TrafficExtensionProps) {
    super(scope, id);
    joinConfiguration(this, props.mesh);
    const { wasmOptions, luaSource } = props.code;
    checkExtension(this, props, wasmOptions);
    if (luaSource !== undefined && (luaSource === '' || Buffer.byteLength(luaSource) > LONGEST_SCRIPT)) {
      throw new InvalidPropError(this, {
        field: 'code',
        value: `${Buffer.byteLength(luaSource)} bytes`,
        problem: 'is no script that Istio takes',
        expected: `1 to ${LONGEST_SCRIPT} bytes of Lua`,
        docs: DOCS,
      });
    }
    this.resource = new TrafficExtensionResource(this, 'Resource', {
      metadata: { name: props.name ?? id, namespace: props.target?._scope().namespace ?? Chart.of(this).namespace },
      spec: Lazy.any({
        produce: () => ({
          ...renderExtension(props),
          ...(wasmOptions ? { wasm: renderWasm(wasmOptions) } : { lua: { inlineCode: luaSource } }),
        }),
      }),
    });
  }
}
