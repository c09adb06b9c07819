import { Origin } from '../diagnostics/origin';
import { DEFAULT_READ_LIMIT } from '../manifest/read-limit';
import { YamlSource } from '../manifest/yaml-source';

/** A header of a literal block scalar at the end of a line: `mesh: |-`. */
const LITERAL = /\|[-+0-9]*[ \t]*(?:#.*)?$/;

/** A YAML text that stands in a file, alone or as a value in another; its places are places of the file. */
export class EmbeddedText {
  /** A text that is all of its file. */
  public static whole(text: string, file: string | undefined): EmbeddedText {
    return new EmbeddedText(text, { file, line: 1, column: 1 }, { lines: 0, columns: 0 });
  }

  /**
   * The text of a field. In a literal block its lines are lines of the file; written in another way, all of it stands where
   * the field does.
   */
  public static at(text: string, origin: Origin, source: YamlSource | undefined, pointer: string): EmbeddedText {
    const place = source?.locate(origin, pointer);
    if (source === undefined || place === undefined) return new EmbeddedText(text, origin);
    const start = { ...origin, ...place };
    if (!LITERAL.test(source.line(place.line) ?? '')) return new EmbeddedText(text, start);
    const lines = text.split('\n');
    const first = lines.findIndex((line) => line.trim() !== '');
    const indented = first < 0 ? undefined : source.line(place.line + 1 + first);
    const columns = indented === undefined ? -1 : indented.length - lines[first].length;
    const isLine = columns >= 0 && indented?.endsWith(lines[first]) === true;
    return new EmbeddedText(text, start, isLine ? { lines: place.line, columns } : undefined);
  }

  private readonly source: YamlSource;

  private constructor(
    private readonly text: string,
    private readonly start: Origin,
    private readonly shift?: { readonly lines: number; readonly columns: number },
  ) {
    this.source = new YamlSource(text, DEFAULT_READ_LIMIT.depth);
  }

  /** Where a place of the text is in the file. */
  public originOf(line: number, column: number): Origin {
    return this.shift === undefined ? this.start : { ...this.start, line: line + this.shift.lines, column: column + this.shift.columns };
  }

  /** Where a field of the text is in the file. */
  public locate(pointer: string): Origin {
    if (pointer === '') return this.start;
    const { line, column } = this.source.locateIn({ text: this.text, linesBefore: 0 }, pointer);
    return this.originOf(line, column);
  }
}
