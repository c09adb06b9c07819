import { SEVERITIES } from '../diagnostics/severity';
import { PARSE_CODES } from '../manifest/parse-codes';
import { RuleRegistry } from '../rules/registry';
import { Pack } from '../rules/rule';
import { SCHEMA_CODES } from '../schema/schema-codes';
import { didYouMean } from '../values/edit-distance';
import { CodePage } from './code-page';
import { UNCOVERED_CODES } from './uncovered-code';

const PACKS: ReadonlyArray<Pack> = ['default', 'strict', 'best-practice', 'istioctl'];

const OWN_FAULT: Pick<CodePage, 'code' | 'title' | 'why' | 'fix' | 'docs'> = {
  code: 'MESH-INTERNAL',
  title: 'Rules do not fail.',
  why: 'A rule of this library broke down over an object; what it would have said is not known. Nothing is wrong with the object.',
  fix: 'Report it with the object, and leave the finding as it is: it stops nothing.',
  docs: 'https://github.com/cdk8s-istio/cdk8s-istio/issues',
};

/** Every code that a finding can have, with what it means. */
export class CodeIndex {
  private static made?: CodeIndex;

  /** All codes of the library. */
  public static get all(): CodeIndex {
    CodeIndex.made ??= new CodeIndex();
    return CodeIndex.made;
  }

  /** Sorted by code. */
  public readonly pages: ReadonlyArray<CodePage>;
  private readonly byName = new Map<string, CodePage>();

  private constructor() {
    const ruled = RuleRegistry.all.codes.map(pageOfRules);
    const others = [...PARSE_CODES, ...SCHEMA_CODES].map((code): CodePage => ({ ...code, severities: ['error'], packs: [], rules: [] }));
    const own: CodePage = { ...OWN_FAULT, severities: ['warning'], packs: [], rules: [] };
    this.pages = [...ruled, ...others, own].sort((a, b) => (a.code < b.code ? -1 : 1));
    for (const { code, title, reason } of UNCOVERED_CODES) {
      this.byName.set(code, { code, title, why: reason, fix: `See what istioctl says of ${code}.`, docs: analyzerPage(code), severities: [], packs: [], rules: [] });
    }
    for (const page of this.pages) {
      this.byName.set(page.code, page);
      for (const rule of page.rules) this.byName.set(rule.name, page);
    }
  }

  /** The page of a code, or of the rule of that name. Capitals make no difference. */
  public find(name: string): CodePage | undefined {
    return this.byName.get(name) ?? this.byName.get(name.toUpperCase());
  }

  /** The code that was probably meant. */
  public suggestionFor(name: string): string | undefined {
    return didYouMean(name.toUpperCase(), this.pages.map(({ code }) => code)) ?? didYouMean(name, this.byName.keys());
  }
}

function analyzerPage(code: string): string {
  return `https://istio.io/latest/docs/reference/config/analysis/${code.toLowerCase()}/`;
}

function pageOfRules(code: string): CodePage {
  const rules = RuleRegistry.all.ofCode(code);
  const [{ title, why, fix, docs }] = rules;
  return {
    code, title, why, fix, docs, rules,
    severities: SEVERITIES.filter((severity) => rules.some((rule) => rule.severity === severity)),
    packs: PACKS.filter((pack) => rules.some((rule) => rule.packs.includes(pack))),
  };
}
