import { Severity } from '../diagnostics/severity';
import { Pack, Rule } from '../rules/rule';

/** What a code means. */
export interface CodePage {
  readonly code: string;
  /** The requirement. */
  readonly title: string;
  /** What goes wrong where it is violated. */
  readonly why: string;
  readonly fix: string;
  /** Public page that states the fact. */
  readonly docs: string;
  /** Worst first. */
  readonly severities: ReadonlyArray<Severity>;
  /** Packs that report it; none means that it is reported whatever the packs. */
  readonly packs: ReadonlyArray<Pack>;
  /** The rules that report it, by name; none for what is found before rules are asked. */
  readonly rules: ReadonlyArray<Rule>;
}
