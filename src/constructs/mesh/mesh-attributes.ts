import { GatewayApiTarget } from '../../releases/gateway-api-target';
import { IstioVersion } from '../../releases/istio-version';
import { CheckOptions } from '../app/check-options';
import { Dialect } from './dialect';
import { MeshConfigProps } from './mesh-config-props';

/** What is known of a mesh that is declared elsewhere. */
export interface MeshAttributes extends MeshConfigProps {
  /**
   * The Istio release it runs.
   *
   * @default - the newest release this library knows
   */
  readonly version?: IstioVersion;

  /**
   * The Gateway API release and channel whose CRDs the cluster has.
   *
   * @default - 1.6, standard channel
   */
  readonly gatewayApi?: GatewayApiTarget;

  /**
   * The dialect of routes and gateways that do not say their own.
   *
   * @default Dialect.ISTIO
   */
  readonly dialect?: Dialect;

  /**
   * Revision of its control plane.
   *
   * @default - the unnamed one
   */
  readonly revision?: string;

  /**
   * Name of the cluster, where the app speaks of several.
   *
   * @default - one cluster
   */
  readonly cluster?: string;

  /**
   * Name of the stage, where the app speaks of several stages of a rollout.
   *
   * @default - one state
   */
  readonly stage?: string;

  /**
   * What is checked, and what comes of it.
   *
   * @default - that of the app (see MeshChecks.configure): what is provably wrong stops synthesis
   */
  readonly checks?: CheckOptions;
}
