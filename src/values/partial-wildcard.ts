/** What is wrong with a wildcard that covers only a part of the first label (`*foo.com`); `*` and `*.foo.com` are whole. */
export function partialWildcardProblem(text: string): string | undefined {
  if (text.length > 1 && text.includes('*') && !text.startsWith('*.')) {
    return 'has a wildcard that is not a whole label: use "*" or a name that starts with "*."';
  }
  return undefined;
}
