import { portNameProblem } from './port-name';
import { portNumberProblem } from './port-number';

/**
 * What is wrong with a port of an endpoint, from the name of a service's port to the endpoint's number: a sentence.
 *
 * @param known names of the service's ports, where they are known
 */
export function endpointPortProblem(name: string, number: unknown, known?: ReadonlySet<string>): string | undefined {
  if (known !== undefined && !known.has(name)) {
    const names = [...known].sort().map((one) => `"${one}"`);
    return `The service has no port "${name}"${names.length === 0 ? '' : `, only ${names.join(', ')}`}`;
  }
  const nameProblem = portNameProblem(name);
  if (nameProblem !== undefined) return `The name "${name}" of a port ${nameProblem}`;
  const value = typeof number === 'number' ? number : 0;
  const numberProblem = portNumberProblem(value);
  return numberProblem === undefined ? undefined : `The port ${value} ${numberProblem}`;
}
