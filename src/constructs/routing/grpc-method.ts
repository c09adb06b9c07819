/** Which calls a gRPC route takes, by service and method. */
export class GrpcMethod {
  /**
   * All methods of a service.
   *
   * @param service with its package: `shop.v1.Cart`
   */
  public static anyOf(service: string): GrpcMethod {
    return new GrpcMethod(service, undefined, false);
  }

  /**
   * One method of a service.
   *
   * @param service with its package: `shop.v1.Cart`
   * @param method as in the protocol's definition: `AddItem`
   */
  public static of(service: string, method: string): GrpcMethod {
    return new GrpcMethod(service, method, false);
  }

  /** A method of that name, of any service. */
  public static ofAnyService(method: string): GrpcMethod {
    return new GrpcMethod(undefined, method, false);
  }

  /**
   * Services and methods that fit regular expressions (RE2) as a whole.
   *
   * @param service `shop\.v1\..+`
   * @param method `.*` for any
   */
  public static regex(service: string, method: string): GrpcMethod {
    return new GrpcMethod(service, method, true);
  }

  private constructor(
    /** The service, or its regular expression; undefined for any. */
    public readonly service: string | undefined,
    /** The method, or its regular expression; undefined for any. */
    public readonly method: string | undefined,
    /** Whether both are regular expressions. */
    public readonly isRegex: boolean,
  ) {}
}
