const ONE = '{*}';
const REST = '{**}';
const LITERAL = /^[A-Za-z0-9\-._~%!$&'()+,;:@=]+$/;
const WITH_SLASHES = /^[A-Za-z0-9\-._~%!$&'()+,;:@=/]*$/;

/** Whether a path of an AuthorizationPolicy is a template rather than a plain or wildcard string. */
export function isPathTemplate(text: string): boolean {
  return text.includes(ONE) || text.includes(REST);
}

function segmentsOf(text: string): string[] {
  return text.replace(/^\//, '').replace(/\/$/, '').split('/');
}

/** A path template of an AuthorizationPolicy: `{*}` takes characters of one segment, `{**}` any number of characters, slashes included. */
export class PathTemplate {
  /** The template, or undefined when the text is none or a broken one. */
  public static tryParse(text: string): PathTemplate | undefined {
    if (!isPathTemplate(text) || !text.startsWith('/') || pathTemplateProblem(text) !== undefined) return undefined;
    return new PathTemplate(text);
  }

  /** The template. @throws if the text is none, or a broken one */
  public static parse(text: string): PathTemplate {
    const template = PathTemplate.tryParse(text);
    if (!template) throw new Error(`"${text}" ${pathTemplateProblem(text) ?? 'is not a path template: it starts with "/" and has "{*}" or "{**}"'}`);
    return template;
  }

  private readonly head: ReadonlyArray<string>;
  /** Text behind `{**}`; undefined without one. */
  private readonly tail?: string;

  private constructor(public readonly text: string) {
    const rest = text.indexOf(REST);
    if (rest >= 0) this.tail = text.slice(rest + REST.length);
    this.head = (rest < 0 ? text : text.slice(0, rest)).split('/');
  }

  /** Whether the whole path (without query) is one of the template's. */
  public matches(path: string): boolean {
    let at = 0;
    for (let i = 0; i < this.head.length; i++) {
      const segment = this.head[i];
      const last = i === this.head.length - 1;
      if (segment === ONE) {
        const slash = path.indexOf('/', at);
        const end = slash < 0 ? path.length : slash;
        if (!LITERAL.test(path.slice(at, end))) return false;
        at = end;
      } else {
        if (!path.startsWith(segment, at)) return false;
        at += segment.length;
      }
      if (!last) {
        if (path[at] !== '/') return false;
        at++;
      }
    }
    if (this.tail === undefined) return at === path.length;
    const end = path.length - this.tail.length;
    return end >= at && path.endsWith(this.tail) && WITH_SLASHES.test(path.slice(at, end));
  }

  public toString(): string {
    return this.text;
  }
}

/** What is wrong with a path of an AuthorizationPolicy as far as templates go; plain and wildcard paths are fine. */
export function pathTemplateProblem(text: string): string | undefined {
  const template = isPathTemplate(text);
  let rest = false;
  for (const segment of segmentsOf(text)) {
    if (segment === ONE || segment === REST) {
      if (rest) return 'must not have an operator behind "{**}"';
      rest = segment === REST;
    } else if (segment.includes('{') || segment.includes('}')) {
      return `has the segment "${segment}": a segment with braces must be exactly "{*}" or "{**}"`;
    } else if (template && segment === '') {
      return 'has an empty segment, which a template must not have';
    } else if (template && !LITERAL.test(segment)) {
      return `has the segment "${segment}" with characters that a template must not have`;
    }
  }
  return undefined;
}
