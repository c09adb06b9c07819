import { ManifestIndex } from '../manifest-index';
import { asciiLower } from '../../values/ascii-case';

/** The names of namespaces, asked by patterns; equal questions are answered once. */
export class NamespaceNames {
  private readonly names: ReadonlyArray<string>;
  private readonly answers = new Map<string, boolean>();

  constructor(index: ManifestIndex) {
    this.names = index.ofKind('Namespace').map(({ name }) => name);
    for (const name of this.names) this.answers.set(asciiLower(name), true);
  }

  /** Whether some namespace has a name that matches: without wildcard in any case, else letter by letter. */
  public match(pattern: string): boolean {
    const known = this.answers.get(asciiLower(pattern));
    if (known === true) return true;
    let answer = this.answers.get(pattern);
    if (answer === undefined) {
      answer = this.names.some((name) => covers(pattern, name));
      this.answers.set(pattern, answer);
    }
    return answer;
  }
}

function covers(pattern: string, name: string): boolean {
  if (pattern.startsWith('*')) return name.endsWith(pattern.slice(1));
  return pattern.endsWith('*') && name.startsWith(pattern.slice(0, -1));
}
