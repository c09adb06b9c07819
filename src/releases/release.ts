import { GATEWAY_API_EXPERIMENTAL, GATEWAY_API_STANDARD } from '../../imports/releases/gateway-api';
import { ISTIO } from '../../imports/releases/istio';
import { GatewayApiChannel } from './gateway-api-channel';
import { GatewayApiTarget } from './gateway-api-target';
import { IstioVersion } from './istio-version';
import { Lifespan } from './lifespan';
import { ReleaseTable } from './release-table';
import { ReleaseTarget } from './release-target';

const ISTIO_TABLE = new ReleaseTable(ISTIO);
const GATEWAY_API_TABLES: Readonly<Record<GatewayApiChannel, ReleaseTable>> = {
  [GatewayApiChannel.STANDARD]: new ReleaseTable(GATEWAY_API_STANDARD),
  [GatewayApiChannel.EXPERIMENTAL]: new ReleaseTable(GATEWAY_API_EXPERIMENTAL),
};

function isGatewayApi(groupKind: string): boolean {
  return groupKind.startsWith('gateway.networking.');
}

/** `major.minor` as a number that orders releases. */
function ordinal(version: string): number {
  const [major, minor] = version.split('.');
  return Number(major) * 1000 + Number(minor);
}

/**
 * What the releases that a cluster runs know: since when a kind, an API version, a field or an enum value exists, and
 * until when. Field paths are those of the schemas: `spec.servers[].tls.mode`, with `{}` after a map
 * (`spec.tracing[].customTags{}.formatter`).
 */
export class Release {
  public static of(target: ReleaseTarget = {}): Release {
    return new Release(target.istio ?? IstioVersion.newest(), target.gatewayApi ?? GatewayApiTarget.standard());
  }

  private constructor(private readonly istio: IstioVersion, private readonly gatewayApi: GatewayApiTarget) {
  }

  /** Lifespan of a kind, also of one that was removed long ago; undefined for a kind that no release has in this channel. */
  public findKind(groupKind: string): Lifespan | undefined {
    return this.tableOf(groupKind).findKind(groupKind);
  }

  /** Lifespan of an API version of a kind. A version that is no longer served is not told from one that is. */
  public findVersion(groupKind: string, version: string): Lifespan | undefined {
    return this.tableOf(groupKind).findVersion(groupKind, version);
  }

  /**
   * Lifespan of a field, where it is of interest: the field came after the oldest release known here, or was removed.
   * Undefined for fields that all releases known here have, and for fields that never existed: the schema tells which.
   */
  public findField(groupKind: string, path: string): Lifespan | undefined {
    return this.tableOf(groupKind).findField(groupKind, path);
  }

  /** Lifespan of a value of an enum, where it came after the oldest release known here. */
  public findEnumValue(groupKind: string, path: string, value: string): Lifespan | undefined {
    return this.tableOf(groupKind).findEnumValue(groupKind, path, value);
  }

  /** Whether this release has something of the kind's API that has the lifespan. */
  public has(groupKind: string, lifespan: Lifespan): boolean {
    const mine = ordinal(isGatewayApi(groupKind) ? this.gatewayApi.version.name : this.istio.name);
    return ordinal(lifespan.since) <= mine && (lifespan.removed === undefined || mine < ordinal(lifespan.removed));
  }

  /** Whether an API version had appeared, and its kind was not yet gone. */
  public mayServe(groupKind: string, version: string): boolean {
    const kind = this.findKind(groupKind);
    const served = this.findVersion(groupKind, version);
    return kind !== undefined && served !== undefined && this.has(groupKind, kind) && this.has(groupKind, served);
  }

  /** The release that decides over a kind, for messages: `Istio 1.31`, `Gateway API 1.6 (standard channel)`. */
  public label(groupKind: string): string {
    return isGatewayApi(groupKind)
      ? `Gateway API ${this.gatewayApi.version.name} (${this.gatewayApi.channel} channel)`
      : `Istio ${this.istio.name}`;
  }

  private tableOf(groupKind: string): ReleaseTable {
    return isGatewayApi(groupKind) ? GATEWAY_API_TABLES[this.gatewayApi.channel] : ISTIO_TABLE;
  }
}
