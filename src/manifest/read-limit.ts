/** Bounds on what is read; beyond them, a finding says so instead. */
export interface ReadLimit {
  /** Levels of nesting in one document. @default 200 */
  readonly depth?: number;
  /** Values in one document, with its aliases written out. @default 1000000 */
  readonly nodes?: number;
  /** Bytes of one file. @default 268435456 (256 MiB) */
  readonly fileBytes?: number;
  /** Characters of one object, written as JSON. @default 3145728 (3 Mi): the API server takes no larger request */
  readonly objectSize?: number;
  /** Files of one reading. @default 100000 */
  readonly files?: number;
}

/** The bounds where none are given. They are far above any real configuration, and far below what exhausts a machine. */
export const DEFAULT_READ_LIMIT: Required<ReadLimit> = {
  depth: 200,
  nodes: 1_000_000,
  fileBytes: 256 * 1024 * 1024,
  objectSize: 3 * 1024 * 1024,
  files: 100_000,
};
