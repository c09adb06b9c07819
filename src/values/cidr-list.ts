import { cidrProblem } from './cidr';

/** What is wrong with a list of IP ranges divided by commas, without blanks; an empty text is an empty list. */
export function cidrListProblem(text: string): string | undefined {
  if (text === '') return undefined;
  for (const one of text.split(',')) {
    const problem = cidrProblem(one);
    if (problem !== undefined) return one !== one.trim() ? 'must not have blanks between its ranges' : `has the range "${one}", which ${problem}`;
  }
  return undefined;
}
