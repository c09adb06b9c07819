import { Finding } from '../src/diagnostics/finding';
import { lint } from '../src/lint/lint';
import { readYaml } from '../src/manifest/read-yaml';
import { Comparison, Disagreement, LabelledCase, Suite, Tally } from './suite';

/** One message of an analyzer. */
export interface ScenarioFinding {
  readonly code: string;
  readonly level: string;
  /** `Kind namespace/name`; `Kind name` for cluster-scoped objects. */
  readonly resource: string;
  readonly message: string;
}

export interface ScenarioCase extends LabelledCase {
  readonly yaml: string;
  readonly notAdmitted: ReadonlyArray<string>;
  readonly findings: ReadonlyArray<ScenarioFinding>;
}

const LEVELS: Readonly<Record<Finding['severity'], string>> = { error: 'Error', warning: 'Warning', info: 'Info' };

function asScenario({ code, severity, subject, message }: Finding): ScenarioFinding {
  const place = subject?.namespace ? `${subject.namespace}/${subject.name}` : subject?.name ?? '';
  return { code, level: LEVELS[severity], resource: `${subject?.kind ?? ''} ${place}`, message };
}

/** By code, level and resource: analyzers may say the same of an object more than once. */
function byKey(findings: ReadonlyArray<ScenarioFinding>): Map<string, ScenarioFinding> {
  return new Map(findings.map((finding) => [`${finding.code} ${finding.level} ${finding.resource}`, finding]));
}

function disagreement(verdict: 'missed' | 'false alarm', { code, level, resource, message }: ScenarioFinding): Disagreement {
  return { verdict, class: `${code} ${level} ${resource.split(' ')[0]}`, detail: `${resource}: ${message}` };
}

/** Adds a share to one of the figures that are added up over all cases. */
function count(facets: Record<string, Tally>, name: string, agrees: boolean): void {
  const known = facets[name] ?? { agreed: 0, of: 0 };
  facets[name] = { agreed: known.agreed + (agrees ? 1 : 0), of: known.of + 1 };
}

/** What does analysis find in these files? */
export const scenarios: Suite<ScenarioCase, { readonly findings: ReadonlyArray<ScenarioFinding> }> = {
  name: 'scenarios',

  answer({ yaml }) {
    const { manifests } = readYaml(yaml, { defaultNamespace: 'default' });
    const { findings } = lint(manifests, { packs: ['istioctl'] });
    return { findings: findings.filter(({ layer, acknowledged }) => layer === 'analysis' && acknowledged === undefined).map(asScenario) };
  },

  compare({ findings: labels }, { findings: answers }): Comparison {
    const [wanted, got] = [byKey(labels), byKey(answers)];
    const disagreements: Disagreement[] = [];
    const facets: Record<string, Tally> = {};
    for (const [key, finding] of wanted) {
      if (!got.has(key)) disagreements.push(disagreement('missed', finding));
      count(facets, 'recall', got.has(key));
      count(facets, `${finding.code} recall`, got.has(key));
    }
    for (const [key, finding] of got) {
      if (!wanted.has(key)) disagreements.push(disagreement('false alarm', finding));
      count(facets, 'precision', wanted.has(key));
      count(facets, `${finding.code} precision`, wanted.has(key));
    }
    return { disagreements, facets };
  },
};
