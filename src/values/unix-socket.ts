const SCHEME = 'unix://';

/** Whether the address names a UNIX domain socket (`unix:///var/run/x.sock`). */
export function isUnixSocket(address: string): boolean {
  return address.startsWith(SCHEME);
}

/** What is wrong with the path of a UNIX domain socket, with or without `unix://` before it: absolute, or `@` and an abstract name. */
export function unixSocketProblem(address: string): string | undefined {
  const path = isUnixSocket(address) ? address.slice(SCHEME.length) : address;
  if (path === '') return 'has no path';
  if (path.startsWith('@')) return undefined;
  if (!path.startsWith('/')) return 'must have an absolute path, or an abstract socket that starts with "@"';
  if (path.endsWith('/')) return 'must name a socket file, not a folder';
  return undefined;
}
