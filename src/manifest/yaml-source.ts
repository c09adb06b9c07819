import { fromPointer } from '../diagnostics/field-path';
import { Origin } from '../diagnostics/origin';
import { LineIndex, Place } from './line-index';
import { keyTextOf } from './parse-document';
import { DocumentText } from './split-documents';
import { YamlNode, yamlTree } from './yaml-tree';

interface Entry {
  readonly document: DocumentText;
  /** Pointer to the object in its document; `''` unless it is an item of a list. */
  readonly prefix: string;
}

/**
 * The text that manifests were read from, which knows where their fields stand. Documents are parsed for places only when one is asked
 * for, since most never have a finding.
 */
export class YamlSource {
  private readonly byOrigin = new Map<Origin, Entry>();
  private readonly byPlace = new Map<string, Entry>();
  private lastDocument?: DocumentText;
  private lastTree?: YamlNode;
  private lastLines?: LineIndex;
  private lines?: ReadonlyArray<string>;

  /** @param text the whole text */
  constructor(
    public readonly text: string,
    private readonly maxDepth: number,
  ) {}

  /** Notes which document an object came from. */
  public add(origin: Origin, document: DocumentText, prefix: string): void {
    const entry = { document, prefix };
    this.byOrigin.set(origin, entry);
    this.byPlace.set(`${origin.line}:${origin.column}`, entry);
  }

  /**
   * Place of a field of the object with that origin: of its key, or of the item of a list. Where there is no such field (it is missing, or came from
   * an alias), that of the closest one around it. Undefined for an origin of another text.
   */
  public locate(origin: Origin, pointer: string): Place | undefined {
    const entry = this.byOrigin.get(origin) ?? this.byPlace.get(`${origin.line}:${origin.column}`);
    return entry && this.locateIn(entry.document, entry.prefix + pointer);
  }

  /** As `locate`, for a pointer from the root of a document. */
  public locateIn(document: DocumentText, pointer: string): Place {
    const root = this.treeOf(document);
    const offset = root ? closest(root, fromPointer(pointer)) : 0;
    const place = (this.lastLines ??= new LineIndex(document.text)).placeOf(offset);
    return { line: place.line + document.linesBefore, column: place.column };
  }

  /** One line of the text, without its end; undefined behind the last. */
  public line(number: number): string | undefined {
    this.lines ??= this.text.split(/\r?\n/);
    return this.lines[number - 1];
  }

  private treeOf(document: DocumentText): YamlNode | undefined {
    if (this.lastDocument !== document) {
      this.lastDocument = document;
      this.lastLines = undefined;
      try {
        this.lastTree = yamlTree(document.text, this.maxDepth, keyTextOf(document.text));
      } catch {
        // A text that does not parse has no manifests either; its findings carry their own place.
        this.lastTree = undefined;
      }
    }
    return this.lastTree;
  }
}

function closest(root: YamlNode, steps: ReadonlyArray<string>): number {
  let node = root;
  let offset = root.start;
  for (const step of steps) {
    if (node.members) {
      // Of a key that is there twice, the last one counts.
      const member = node.members.filter((one) => one.key === step).pop();
      if (!member) break;
      offset = member.start;
      node = member.value;
    } else if (node.items) {
      const item = /^\d+$/.test(step) ? node.items[Number(step)] : undefined;
      if (!item) break;
      offset = item.start;
      node = item;
    } else {
      break;
    }
  }
  return offset;
}
