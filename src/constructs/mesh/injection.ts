/** How workloads of a namespace come to have a proxy. */
export class Injection {
  /** Sidecars, by the control plane of the unnamed revision. */
  public static readonly ENABLED = new Injection({ 'istio-injection': 'enabled' });

  /** No proxies: the namespace says so itself. */
  public static readonly DISABLED = new Injection({ 'istio-injection': 'disabled' });

  /** No sidecars: the node's ztunnel carries the traffic. */
  public static readonly AMBIENT = new Injection({ 'istio.io/dataplane-mode': 'ambient' });

  /**
   * Sidecars, by the control plane of a revision or of the revision a tag points to.
   *
   * @param revision a revision or a revision tag: `1-31-1`, `canary`, `prod`
   */
  public static revision(revision: string): Injection {
    return new Injection({ 'istio.io/rev': revision });
  }

  private constructor(
    /** The labels that say it. Only one way is ever said, since Istio ignores `istio.io/rev` beside `istio-injection`. */
    public readonly labels: { [key: string]: string },
  ) {}
}
