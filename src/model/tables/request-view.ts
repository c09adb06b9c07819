/** An HTTP request as matches look at it. */
export interface RequestFacts {
  readonly method: string;
  readonly scheme: string;
  /** Host header as sent, port included. */
  readonly authority: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string | ReadonlyArray<string>>>;
  /** Claims of a token that was validated before routing. */
  readonly claims?: Readonly<Record<string, unknown>>;
}

/** Answers what matches ask of a request: header names in any case, the path apart from the query. */
export class RequestView {
  /** Without the query. */
  public readonly path: string;
  /** What follows `?`; undefined without one. */
  public readonly query: string | undefined;
  private parameters: Map<string, string> | undefined;
  private lowerHeaders: Map<string, string> | undefined;

  constructor(public readonly facts: RequestFacts) {
    const { target } = facts;
    const fragment = target.indexOf('#');
    const whole = fragment < 0 ? target : target.slice(0, fragment);
    const question = whole.indexOf('?');
    this.path = question < 0 ? whole : whole.slice(0, question);
    this.query = question < 0 ? undefined : whole.slice(question + 1);
  }

  /** Value of a header, several joined by commas. @param name in lower case */
  public header(name: string): string | undefined {
    switch (name) {
      case ':method':
        return this.facts.method;
      case ':authority':
      case 'host':
        return this.facts.authority;
      case ':scheme':
        return this.facts.scheme;
      case ':path':
        return this.facts.target;
    }
    this.lowerHeaders ??= lowerCased(this.facts.headers);
    return this.lowerHeaders.get(name);
  }

  /** First value of a query parameter, as written. */
  public parameter(name: string): string | undefined {
    if (this.query === undefined) return undefined;
    this.parameters ??= parseQuery(this.query);
    return this.parameters.get(name);
  }
}

function lowerCased(headers: RequestFacts['headers']): Map<string, string> {
  const result = new Map<string, string>();
  for (const name of Object.keys(headers)) {
    const value = headers[name];
    const text = typeof value === 'string' ? value : value.join(',');
    const key = name.toLowerCase();
    const before = result.get(key);
    result.set(key, before === undefined ? text : `${before},${text}`);
  }
  return result;
}

function parseQuery(query: string): Map<string, string> {
  const result = new Map<string, string>();
  for (const part of query.split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const name = equals < 0 ? part : part.slice(0, equals);
    if (!result.has(name)) result.set(name, equals < 0 ? '' : part.slice(equals + 1));
  }
  return result;
}
