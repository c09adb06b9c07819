const NAMES: ReadonlySet<string> = new Set([
  'OK', 'CANCELLED', 'UNKNOWN', 'INVALID_ARGUMENT', 'DEADLINE_EXCEEDED', 'NOT_FOUND', 'ALREADY_EXISTS', 'PERMISSION_DENIED',
  'RESOURCE_EXHAUSTED', 'FAILED_PRECONDITION', 'ABORTED', 'OUT_OF_RANGE', 'UNIMPLEMENTED', 'INTERNAL', 'UNAVAILABLE', 'DATA_LOSS',
  'UNAUTHENTICATED',
]);
const ORDERED: ReadonlyArray<string> = [...NAMES];

/** Number of a gRPC status by its upper-case name, as it is sent in `grpc-status`; undefined for a name gRPC does not know. */
export function grpcStatusCode(name: string): number | undefined {
  const code = ORDERED.indexOf(name);
  return code < 0 ? undefined : code;
}

/** What is wrong with the name of a gRPC status (`UNAVAILABLE`). */
export function grpcStatusProblem(name: string): string | undefined {
  if (NAMES.has(name)) return undefined;
  if (name === 'CANCELED') return 'is not a gRPC status: it is spelled CANCELLED';
  if (NAMES.has(name.toUpperCase())) return `must be written in upper case: ${name.toUpperCase()}`;
  return 'is not the name of a gRPC status, such as UNAVAILABLE';
}
