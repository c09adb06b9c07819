import { IConstruct } from 'constructs';
import { InvalidPropError } from './invalid-prop';

/** A file that is not a manifest: Helm values, a VM's bootstrap files. */
export interface Artifact {
  /** Where it goes below the artifacts folder, with `/`. */
  readonly path: string;
  /** Its text; asked once, after all checks passed. */
  readonly text: () => string;
  /** Path of the construct it belongs to. */
  readonly constructPath: string;
}

const SAFE_PATH = /^(?!\.{1,2}(\/|$))[A-Za-z0-9_][A-Za-z0-9_.-]*(\/(?!\.{1,2}(\/|$))[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/;

/** The artifacts of one configuration. */
export class Artifacts {
  private readonly byPath = new Map<string, Artifact>();

  /** Adds a file; each path once. */
  public add(construct: IConstruct, path: string, text: () => string): void {
    if (!SAFE_PATH.test(path)) {
      throw new InvalidPropError(construct, {
        field: 'artifact path',
        value: path,
        problem: 'does not stay inside the artifacts folder',
        expected: 'names of letters, digits, "_", "-" and ".", joined by "/"',
      });
    }
    const other = this.byPath.get(path);
    if (other) {
      throw new InvalidPropError(construct, {
        field: 'artifact path',
        value: path,
        problem: `is already written by ${other.constructPath}`,
        expected: 'another name for one of the two constructs',
      });
    }
    this.byPath.set(path, { path, text, constructPath: construct.node.path });
  }

  /** All of them, by path. */
  public all(): Artifact[] {
    return [...this.byPath.keys()].sort().map((path) => this.byPath.get(path)!);
  }
}
