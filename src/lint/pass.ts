import { Finding } from '../diagnostics/finding';
import { MeshModel } from '../model/mesh-model';

/** What one way of looking at the objects gave. */
export interface Pass {
  readonly findings: ReadonlyArray<Finding>;
  readonly model: MeshModel;
  readonly schemaMillis: number;
  /** Time to index the objects. @default - counted with the rules */
  readonly modelMillis?: number;
  readonly rulesMillis: number;
}
