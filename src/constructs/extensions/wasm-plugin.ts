import { Chart, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { WasmPlugin as WasmPluginResource } from '../../../imports/extensions-istio-io';
import { joinConfiguration } from '../app/configuration-membership';
import { ExtensionOptions } from './extension-options';
import { checkExtension, renderExtension, renderWasm } from './render-extension';
import { WasmOptions } from './wasm-options';

/** Props of a `WasmPlugin`. */
export interface WasmPluginProps extends ExtensionOptions, WasmOptions {}

/**
 * A Wasm module in the proxies of workloads. From Istio 1.30 on, `TrafficExtension` is its successor.
 *
 * @see https://istio.io/latest/docs/reference/config/proxy_extensions/wasm-plugin/
 *
 * @example
 * new WasmPlugin(shop, 'basic-auth', {
 *   mesh,
 *   target: WorkloadTarget.service(reviews),
 *   module: WasmModule.oci('registry.example.com/filters/basic-auth:1.12', {
 *     sha256: '1ef0c9a92b0420cf25f7fe5d481b231464bc88f486ca3b9c83ed5cc21d2f6210',
 *   }),
 *   phase: ExtensionPhase.AUTHN,
 *   config: { realm: 'shop' },
 * });
 */
export class WasmPlugin extends Construct {
  /** The Istio WasmPlugin. */
  public readonly resource: WasmPluginResource;

  /** Throws where the module's url, checksum or a port can't be right. */
  constructor(scope: Construct, id: string, props: WasmPluginProps) {
    super(scope, id);
    joinConfiguration(this, props.mesh);
    checkExtension(this, props, props);
    this.resource = new WasmPluginResource(this, 'Resource', {
      metadata: { name: props.name ?? id, namespace: props.target?._scope().namespace ?? Chart.of(this).namespace },
      spec: Lazy.any({ produce: () => ({ ...renderExtension(props), ...renderWasm(props) }) }),
    });
  }
}
