/** What the process says when it ends. */
export enum ExitCode {
  /** Nothing at or above the severity that fails. */
  OK = 0,
  /** Something was found. */
  FINDINGS = 1,
  /** The arguments make no sense, or what they name can't be read: nothing is known about the input. */
  USAGE = 2,
}
