import { Severity } from '../diagnostics/severity';
import { Acknowledgement } from '../diagnostics/suppression';
import { GatewayApiTarget } from '../releases/gateway-api-target';
import { IstioVersion } from '../releases/istio-version';
import { Pack } from '../rules/rule';

/** How findings can be written. */
export const FORMATS = ['text', 'json', 'sarif', 'junit', 'github'] as const;

export type Format = (typeof FORMATS)[number];

/** From which severity on findings make the command fail. */
export type FailOn = Severity | 'never';

/** What `lint` can be told, by flags or in a configuration file. What is not said has a default. */
export interface LintSettings {
  /** Files and folders; `-` is standard input. */
  readonly paths?: ReadonlyArray<string>;
  readonly istioVersion?: IstioVersion;
  readonly gatewayApi?: GatewayApiTarget;
  /** File with the mesh config. */
  readonly meshConfig?: string;
  /** Files and folders with what exists elsewhere. */
  readonly context?: ReadonlyArray<string>;
  readonly packs?: ReadonlyArray<Pack>;
  readonly closedWorld?: boolean;
  readonly failOn?: FailOn;
  readonly threshold?: Severity;
  readonly suppress?: ReadonlyArray<Acknowledgement>;
  readonly acknowledged?: boolean;
  readonly format?: Format;
}
