import { readYaml } from '../manifest/read-yaml';
import { readYamlValue } from '../manifest/read-yaml-value';
import { isJsonObject } from '../manifest/manifest-of';
import { IstioVersion } from '../releases/istio-version';
import { Example, Rule } from '../rules/rule';
import { lint } from './lint';

/** What became of an example of a rule. */
export interface CheckedExample {
  readonly example: Example;
  /** Whether it should be reported. */
  readonly bad: boolean;
  /** Where the rule reported something, sorted. */
  readonly reported: ReadonlyArray<string>;
  /** Why the example does not show what it should; undefined where it does. */
  readonly problem?: string;
}

/**
 * Tries a rule on its own examples, each a whole configuration: a bad one must be reported exactly where it says, a good one
 * nowhere. For the tests of your own rules.
 */
export function checkRule(rule: Rule): CheckedExample[] {
  return [...rule.bad.map((example) => checkExample(rule, example, true)), ...rule.good.map((example) => checkExample(rule, example, false))];
}

function checkExample(rule: Rule, example: Example, bad: boolean): CheckedExample {
  const read = readYaml(example.yaml);
  const meshConfig = example.meshConfig === undefined ? undefined : readYamlValue(example.meshConfig).value;
  const { findings } = lint(read.manifests, {
    packs: [],
    rules: [rule],
    target: example.release === undefined ? undefined : { istio: IstioVersion.of(example.release) },
    meshConfig: isJsonObject(meshConfig) ? meshConfig : undefined,
  });
  const own = findings.filter(({ code }) => code === rule.code);
  const other = [...read.findings, ...findings.filter(({ code, severity }) => code !== rule.code && (severity === 'error' || code === 'MESH-INTERNAL'))];
  const reported = own.map(({ pointer }) => pointer).sort();
  const expected = bad ? [...(example.at ?? [])].sort() : [];
  const problem = problemOf(reported, expected, bad) ?? (other.length === 0 ? undefined : `${other[0].code}: ${other[0].message}`);
  return { example, bad, reported, ...(problem === undefined ? {} : { problem }) };
}

function problemOf(reported: ReadonlyArray<string>, expected: ReadonlyArray<string>, bad: boolean): string | undefined {
  if (bad && expected.length === 0) return 'A bad example says in "at" where it is reported';
  return reported.join() === expected.join() ? undefined : `Reported at [${reported.join(', ')}], not at [${expected.join(', ')}]`;
}
