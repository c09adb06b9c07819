import { Finding } from '../diagnostics/finding';
import { MeshModel } from '../model/mesh-model';

/** How many findings there are. Those that were acknowledged are counted apart. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly acknowledged: number;
}

/** How long the parts took, in milliseconds. */
export interface LintTimings {
  readonly schema: number;
  /** Indexing of the objects; views of the model are made when a rule first asks for them. */
  readonly model: number;
  readonly rules: number;
  readonly total: number;
}

/** What a lint found. Shared between equal calls: never changed. */
export interface LintResult {
  /** Worst first, then by place; the same for the same input, in whatever order its objects come. */
  readonly findings: ReadonlyArray<Finding>;
  readonly counts: FindingCounts;
  /** Objects that were looked at, those of the context left out. */
  readonly checked: number;
  /** The configuration as the checks saw it; as stored by the API server, if the packs asked for that. */
  readonly model: MeshModel;
  readonly timings: LintTimings;
}

/** Counts findings. */
export function countFindings(findings: ReadonlyArray<Finding>): FindingCounts {
  const counts = { error: 0, warning: 0, info: 0, acknowledged: 0 };
  for (const finding of findings) counts[finding.acknowledged === undefined ? finding.severity : 'acknowledged']++;
  return counts;
}
