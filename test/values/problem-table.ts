/** Tests a checker over values that are fine and values that are not. A bad value with words must be told off in (a part of) these words. */
export function testProblems<T>(
  checker: (value: T) => string | undefined,
  good: ReadonlyArray<T>,
  bad: ReadonlyArray<T | readonly [T, string]>,
): void {
  const show = (value: T) => {
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
  };
  test.each(good.map((value) => [show(value), value] as const))('takes %s', (_name, value) => {
    expect(checker(value)).toBeUndefined();
  });
  const pairs = bad.map((one) => (Array.isArray(one) ? (one as unknown as readonly [T, string]) : ([one as T, ''] as const)));
  test.each(pairs.map(([value, words]) => [show(value), value, words] as const))('refuses %s', (_name, value, words) => {
    expect(checker(value)).toEqual(expect.stringContaining(words));
  });
}
