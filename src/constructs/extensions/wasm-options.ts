import { WasmModule } from './wasm-module';

/** What happens to traffic when a module can't be loaded or fails. */
export enum WasmFailStrategy {
  /** It is refused (HTTP 500). */
  FAIL_CLOSE = 'FAIL_CLOSE',
  /** It passes without the module. */
  FAIL_OPEN = 'FAIL_OPEN',
  /** The module is loaded anew for the next request (Istio 1.27). */
  FAIL_RELOAD = 'FAIL_RELOAD',
}

/** A variable of a module's environment. */
export interface WasmEnvironmentVariable {
  /** Its name. */
  readonly name: string;

  /**
   * Its value.
   *
   * @default - that of the proxy's own environment
   */
  readonly value?: string;
}

/** What a Wasm module runs with. */
export interface WasmOptions {
  /** Where the module comes from. */
  readonly module: WasmModule;

  /**
   * What the module is configured with.
   *
   * @default - nothing
   */
  readonly config?: { [key: string]: unknown };

  /**
   * What happens when it can't be loaded or fails.
   *
   * @default WasmFailStrategy.FAIL_CLOSE
   */
  readonly failStrategy?: WasmFailStrategy;

  /**
   * Name of the plugin inside the module, where it has several.
   *
   * @default - the only one
   */
  readonly pluginName?: string;

  /**
   * Whether it looks at connections rather than at HTTP requests.
   *
   * @default false
   */
  readonly network?: boolean;

  /**
   * Its environment.
   *
   * @default - empty
   */
  readonly environment?: WasmEnvironmentVariable[];
}
