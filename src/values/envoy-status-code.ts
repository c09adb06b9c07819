function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_none, index) => first + index);
}

/** Every value of Envoy's own list of HTTP status codes; 0 stands for an empty one. */
export const ENVOY_STATUS_CODES: ReadonlySet<number> = new Set([
  0, 100, ...range(200, 208), 226, ...range(300, 305), 307, 308, ...range(400, 417),
  421, 422, 423, 424, 426, 428, 429, 431, ...range(500, 508), 510, 511,
]);
