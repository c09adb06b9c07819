/** An entry of an Argo CD Application's `ignoreDifferences`: a field that Argo CD leaves to somebody else. */
export interface IgnoredDifference {
  /** API group of the object. */
  readonly group: string;

  /** Its kind. */
  readonly kind: string;

  /** Its name. */
  readonly name: string;

  /** Its namespace. */
  readonly namespace: string;

  /** The fields, as jq paths. */
  readonly jqPathExpressions: string[];
}
