/** What is wrong with a status code of a response; 600 passes because Istio lets it pass. */
export function httpStatusProblem(status: number): string | undefined {
  return status >= 200 && status <= 600 ? undefined : 'must be an HTTP status from 200 to 599';
}
