/** Words that CEL keeps for itself: fields named so are written with `__` around. */
const RESERVED = new Set([
  'true', 'false', 'null', 'in', 'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import', 'let', 'loop', 'package', 'namespace', 'return',
  'var', 'void', 'while',
]);

const ESCAPES: Readonly<Record<string, string>> = { __underscores__: '__', __dot__: '.', __dash__: '-', __slash__: '/' };

/** The field that an expression means by a name: Kubernetes has escapes for names that CEL can't write. */
export function celFieldOf(name: string): string {
  const word = /^__([a-z]+)__$/.exec(name)?.[1];
  if (word !== undefined && RESERVED.has(word)) return word;
  return name.replace(/__(?:underscores|dot|dash|slash)__/g, (escape) => ESCAPES[escape]);
}
