// Written by the import:crds task. Do not edit.

export interface ObjectMetadata {
  name?: string;
  generateName?: string;
  namespace?: string;
  labels?: {
    [k: string]: string;
  };
  annotations?: {
    [k: string]: string;
  };
  creationTimestamp?: string;
  [k: string]: unknown;
}
