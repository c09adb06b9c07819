import { Chart } from 'cdk8s';
import { Finding } from '../../diagnostics/finding';
import { Manifest } from '../../manifest/manifest';
import { CheckOptions } from './check-options';
import { Configuration } from './configuration';

/** One configuration with what was found in it. */
export interface CheckedConfiguration {
  readonly configuration: Configuration;
  /** As they will be written, in the order of the tree. */
  readonly manifests: ReadonlyArray<Manifest>;
  /** The chart that each object of the app stands in. */
  readonly charts: ReadonlyMap<Manifest, Chart>;
  /** What was said of the checks. */
  readonly options: CheckOptions;
  /** Worst first, acknowledged ones too. */
  readonly findings: ReadonlyArray<Finding>;
}
