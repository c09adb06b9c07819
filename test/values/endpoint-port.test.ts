import { endpointPortProblem } from '../../src/values/endpoint-port';

const KNOWN = new Set(['http', 'admin']);

test.each<[string, unknown, ReadonlySet<string> | undefined, string | undefined]>([
  ['http', 1, undefined, undefined],
  ['http', 65535, KNOWN, undefined],
  ['http', 0, undefined, 'The port 0'],
  ['http', 65536, undefined, 'The port 65536'],
  ['http', '80', undefined, 'The port 0'],
  ['a.b', 80, undefined, 'The name "a.b"'],
  ['', 80, undefined, 'The name ""'],
  ['https', 80, KNOWN, 'no port "https", only "admin", "http"'],
  ['https', 80, new Set<string>(), 'no port "https"'],
])('%s: %p', (name, number, known, expected) => {
  const problem = endpointPortProblem(name, number, known);
  if (expected === undefined) expect(problem).toBeUndefined();
  else expect(problem).toContain(expected);
});
