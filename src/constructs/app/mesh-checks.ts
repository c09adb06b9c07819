import { App } from 'cdk8s';
import { IConstruct } from 'constructs';
import { displayPlace } from '../../diagnostics/display-place';
import { displayPointer } from '../../diagnostics/field-path';
import { AppSettings } from './app-settings';
import { CheckOptions } from './check-options';
import { checkApp } from './mesh-check';

/** One thing that the checks found. */
export interface CheckFinding {
  /** Stable code, as `VS-006` or `IST0101`. */
  readonly code: string;

  /** `error`, `warning` or `info`. */
  readonly severity: string;

  /** What is wrong. */
  readonly message: string;

  /**
   * What would be right.
   *
   * @default - not known
   */
  readonly remedy?: string;

  /** Where it is: the construct path. */
  readonly place: string;

  /** The field, as `spec.http[0].match[1].uri`; empty for the object as a whole. */
  readonly field: string;

  /**
   * Where to read on.
   *
   * @default - nowhere
   */
  readonly docs?: string;

  /**
   * Why it does not count, where it was acknowledged.
   *
   * @default - it counts
   */
  readonly acknowledged?: string;
}

/**
 * The checks that every synthesis makes.
 *
 * @example
 * MeshChecks.acknowledge(chart, 'IST0118', 'the port speaks a protocol of our own');
 */
export class MeshChecks {
  /**
   * Says that a finding is known and why it does not count, for a construct and all below it. It stays in reports, with
   * the reason.
   *
   * @param construct where it does not count
   * @param code the finding's code; `*` stands for any characters
   * @param reason why it does not count
   */
  public static acknowledge(construct: IConstruct, code: string, reason: string): void {
    AppSettings.of(construct).acknowledge(construct, code, reason);
  }

  /** Says what is checked in an app, for all its meshes that do not say it themselves. */
  public static configure(app: App, options: CheckOptions): void {
    AppSettings.of(app).checks = options;
  }

  /** All findings of an app, worst first; those acknowledged with their reasons. Does not throw for them. */
  public static findings(app: App): CheckFinding[] {
    return checkApp(app).flatMap(({ findings }) => findings).map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      message: finding.message,
      remedy: finding.remedy,
      place: displayPlace(finding),
      field: displayPointer(finding.pointer),
      docs: finding.docs,
      acknowledged: finding.acknowledged,
    }));
  }

  private constructor() {}
}
