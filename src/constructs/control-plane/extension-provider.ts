/** Something outside the proxies that the mesh config gives a name: an authorizer, a tracing or log backend. */
export class ExtensionProvider {
  /**
   * A provider by its own words in the mesh config.
   *
   * @param name the name that policies and telemetry use
   * @param type the field of the mesh config that says what it is, as `zipkin` or `envoyExtAuthzGrpc`
   * @param settings that field's content
   * @see https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshConfig-ExtensionProvider
   */
  public static of(name: string, type: string, settings: { [key: string]: unknown }): ExtensionProvider {
    return new ExtensionProvider(name, type, () => settings);
  }

  /**
   * A provider whose settings are known only at synthesis.
   *
   * @internal
   */
  public static _lazy(name: string, type: string, settings: () => Record<string, unknown>): ExtensionProvider {
    return new ExtensionProvider(name, type, settings);
  }

  private constructor(
    /** The name that policies and telemetry use. */
    public readonly name: string,
    /** The field of the mesh config that says what it is. */
    public readonly type: string,
    private readonly settings: () => Record<string, unknown>,
  ) {}

  /**
   * The entry of the mesh config's `extensionProviders`.
   *
   * @internal
   */
  public _render(): Record<string, unknown> {
    return { name: this.name, [this.type]: this.settings() };
  }
}
