/** Told how far the work is. */
export interface Progress {
  /**
   * @param phase what is being done, in one word
   * @param total undefined where it is not known yet
   */
  at(phase: string, done: number, total?: number): void;
  stop(): void;
}

/** For those who do not wait. */
export const SILENT: Progress = { at: () => undefined, stop: () => undefined };
