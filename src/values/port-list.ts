const MAX_PORT = 65535;

/** What is wrong with one number of 16 bits in a text; blanks around it are ignored, 0 passes. */
export function portTextProblem(text: string): string | undefined {
  const digits = text.trim();
  if (!/^[0-9]+$/.test(digits)) return `must be a number from 0 to ${MAX_PORT}`;
  return digits.replace(/^0+/, '').length <= 5 && Number(digits) <= MAX_PORT ? undefined : `must be from 0 to ${MAX_PORT}`;
}

/** What is wrong with a list of ports divided by commas; an empty text is an empty list. */
export function portListProblem(text: string): string | undefined {
  if (text.trim() === '') return undefined;
  for (const one of text.split(',')) {
    const problem = portTextProblem(one);
    if (problem !== undefined) return `has the port "${one.trim()}", which ${problem}`;
  }
  return undefined;
}
