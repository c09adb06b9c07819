import { Recent } from '../../model/recent';
import { TextLanguage } from '../../values/text-language';
import { TextPattern } from '../../values/text-pattern';
import { TextSpace } from '../../values/text-space';

/** How many are kept: patterns of one workload are asked about many times in a row. */
const KEPT = 256;

/** Texts divided by patterns, kept for whoever asks next with the same ones. */
export class TextSpaces {
  private readonly languages = new Map<TextLanguage, Recent<TextSpace>>();

  public get(patterns: ReadonlyArray<TextPattern>, language: TextLanguage, preferred: ReadonlyArray<string> = []): TextSpace {
    let spaces = this.languages.get(language);
    if (spaces === undefined) {
      spaces = new Recent(KEPT);
      this.languages.set(language, spaces);
    }
    return spaces.get(JSON.stringify([patterns.map(({ key }) => key), preferred]), () => TextSpace.of(patterns, language, preferred));
  }
}
