import { GatewayApiChannel } from './gateway-api-channel';
import { GatewayApiVersion } from './gateway-api-version';

/** Which CRDs of the Gateway API a cluster has: a release, in one of its channels. */
export class GatewayApiTarget {
  /**
   * The standard channel.
   *
   * @param version release of the CRDs. @default - the newest known (1.6)
   */
  public static standard(version?: GatewayApiVersion): GatewayApiTarget {
    return new GatewayApiTarget(version ?? GatewayApiVersion.newest(), GatewayApiChannel.STANDARD);
  }

  /**
   * The experimental channel.
   *
   * @param version release of the CRDs. @default - the newest known (1.6)
   */
  public static experimental(version?: GatewayApiVersion): GatewayApiTarget {
    return new GatewayApiTarget(version ?? GatewayApiVersion.newest(), GatewayApiChannel.EXPERIMENTAL);
  }

  private constructor(
    /** Release of the CRDs. */
    public readonly version: GatewayApiVersion,
    /** Channel of the CRDs. */
    public readonly channel: GatewayApiChannel,
  ) {
  }

  /** `1.6 standard`. */
  public toString(): string {
    return `${this.version.name} ${this.channel}`;
  }
}
