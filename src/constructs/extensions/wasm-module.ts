import { compact } from '../networking/compact';

/** When an image is pulled again. */
export enum WasmPullPolicy {
  /** Only where the node has none of that name. */
  IF_NOT_PRESENT = 'IfNotPresent',
  /** Always. */
  ALWAYS = 'Always',
}

/** Options of a module that is fetched. */
export interface WasmFetchOptions {
  /**
   * SHA-256 of the module (HTTP) or of the image (OCI): 64 hexadecimal digits in lower case. Without it, whoever controls
   * the place controls what runs in every proxy.
   *
   * @default - needed, unless the url names a digest or `unverified` says why not
   */
  readonly sha256?: string;

  /**
   * Why the module need not be verified.
   *
   * @default - it is verified
   */
  readonly unverified?: string;

  /**
   * Secret with the registry's credentials, of type kubernetes.io/dockerconfigjson, in the plugin's namespace. OCI only.
   *
   * @default - the image is public
   */
  readonly pullSecret?: string;

  /**
   * When it is pulled again. OCI only.
   *
   * @default - WasmPullPolicy.ALWAYS for the tag `latest`, else IF_NOT_PRESENT
   */
  readonly pullPolicy?: WasmPullPolicy;
}

/** Where a Wasm module comes from. */
export class WasmModule {
  /**
   * An OCI image.
   *
   * @param url as `oci://registry.example.com/filters/auth:1.4`
   */
  public static oci(url: string, options: WasmFetchOptions = {}): WasmModule {
    return new WasmModule(url.startsWith('oci://') ? url : `oci://${url}`, options);
  }

  /**
   * A file that a server has.
   *
   * @param url as `https://files.example.com/auth.wasm`
   */
  public static http(url: string, options: WasmFetchOptions = {}): WasmModule {
    return new WasmModule(url, options);
  }

  /**
   * A file in the proxy's container.
   *
   * @param path an absolute path
   */
  public static file(path: string): WasmModule {
    return new WasmModule(`file://${path}`, { unverified: 'it is in the image of the proxy' });
  }

  private constructor(
    /** Where it is. */
    public readonly url: string,
    private readonly options: WasmFetchOptions,
  ) {}

  /**
   * What is wrong with it, if anything.
   *
   * @internal
   */
  public _problem(): { readonly field: string; readonly value: unknown; readonly problem: string; readonly expected: string } | undefined {
    const { sha256, unverified, pullSecret } = this.options;
    if (sha256 !== undefined && !/^[0-9a-f]{64}$/.test(sha256)) {
      return { field: 'module.sha256', value: sha256, problem: 'is no SHA-256', expected: '64 hexadecimal digits in lower case' };
    }
    if (sha256 === undefined && !unverified?.trim() && !/@sha256:[0-9a-f]{64}$/.test(this.url)) {
      return {
        field: 'module.sha256',
        value: this.url,
        problem: 'is needed: without it, whoever controls the place controls what runs in every proxy',
        expected: 'sha256 of the module, a url with @sha256:…, or `unverified` with the reason',
      };
    }
    if (pullSecret !== undefined && !this.url.startsWith('oci://')) {
      return { field: 'module.pullSecret', value: pullSecret, problem: 'is for images only', expected: 'WasmModule.oci()' };
    }
    return undefined;
  }

  /** @internal */
  public _render(): Record<string, unknown> {
    const { sha256, pullSecret, pullPolicy } = this.options;
    return compact({ url: this.url, sha256, imagePullSecret: pullSecret, imagePullPolicy: pullPolicy });
  }
}
