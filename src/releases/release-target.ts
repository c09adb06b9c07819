import { GatewayApiTarget } from './gateway-api-target';
import { IstioVersion } from './istio-version';

/** What a cluster runs, as far as it decides which kinds, versions and fields it takes. */
export interface ReleaseTarget {
  /** Release of Istio. @default - the newest known */
  readonly istio?: IstioVersion;
  /** Release and channel of the Gateway API's CRDs. @default - the newest known, standard channel */
  readonly gatewayApi?: GatewayApiTarget;
}
