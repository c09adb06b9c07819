import { Comparison, Disagreement, Tally } from './suite';

/** How many ids are shown of each class. */
const SHOWN = 3;

interface ClassCount {
  count: number;
  readonly ids: string[];
  readonly details: string[];
}

/** Adds up what came of comparing the cases of one file. */
export class TallySheet {
  private cases = 0;
  private agreed = 0;
  private readonly verdicts = new Map<Disagreement['verdict'], number>();
  private readonly classes = new Map<string, ClassCount>();
  private readonly facets = new Map<string, { agreed: number; of: number }>();

  constructor(private readonly suite: string) {}

  public add(id: string, { disagreements, facets }: Comparison): void {
    this.cases++;
    const scored = disagreements.filter(({ verdict }) => verdict !== 'noted');
    if (scored.length === 0) this.agreed++;
    // A case counts once for each way in which it disagrees.
    for (const verdict of new Set(scored.map((each) => each.verdict))) this.verdicts.set(verdict, (this.verdicts.get(verdict) ?? 0) + 1);
    for (const disagreement of disagreements) this.addClass(id, disagreement);
    for (const [name, tally] of Object.entries(facets ?? {})) this.addFacet(name, tally);
  }

  /** Each class of disagreement with its count and some ids, those that lower the score first, the largest first. */
  public classLines(verbose: boolean): string[] {
    const ordered = [...this.classes].sort(([a, left], [b, right]) => (
      Number(a.startsWith('noted')) - Number(b.startsWith('noted')) || right.count - left.count || (a < b ? -1 : 1)
    ));
    return ordered.flatMap(([name, { count, ids, details }]) => [
      `${String(count).padStart(5)}  ${name}  [${ids.join(' ')}]`,
      ...(verbose ? details.map((detail) => `         ${detail}`) : []),
    ]);
  }

  /** Figures besides the score: `layer 1744/1760 (99.09%)`. */
  public facetLine(): string {
    return [...this.facets].map(([name, tally]) => `${name} ${share(tally)}`).join(', ');
  }

  /** `objects: 2991/3000 agree (99.70%), missed 6, false alarms 3`. */
  public scoreLine(): string {
    const differs = this.verdicts.get('differs') ?? 0;
    const percent = this.cases === 0 ? '-' : percentage({ agreed: this.agreed, of: this.cases });
    const parts = [
      `${this.suite}: ${this.agreed}/${this.cases} agree (${percent})`,
      `missed ${this.verdicts.get('missed') ?? 0}`,
      `false alarms ${this.verdicts.get('false alarm') ?? 0}`,
      ...(differs > 0 ? [`differ ${differs}`] : []),
    ];
    return parts.join(', ');
  }

  private addClass(id: string, { verdict, class: name, detail }: Disagreement): void {
    const key = `${verdict}: ${name}`;
    const known = this.classes.get(key) ?? { count: 0, ids: [], details: [] };
    known.count++;
    if (known.ids.length < SHOWN && !known.ids.includes(id)) {
      known.ids.push(id);
      if (detail !== undefined) known.details.push(`${id}: ${detail}`);
    }
    this.classes.set(key, known);
  }

  private addFacet(name: string, tally: Tally): void {
    const known = this.facets.get(name) ?? { agreed: 0, of: 0 };
    this.facets.set(name, { agreed: known.agreed + tally.agreed, of: known.of + tally.of });
  }
}

function percentage({ agreed, of }: Tally): string {
  return `${((100 * agreed) / of).toFixed(2)}%`;
}

function share(tally: Tally): string {
  return `${tally.agreed}/${tally.of}${tally.of === 0 ? '' : ` (${percentage(tally)})`}`;
}
