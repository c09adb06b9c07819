/** Labels of an object. */
export type Labels = Readonly<Record<string, string>>;

/** One condition of a selector, as Kubernetes writes it. */
export interface LabelRequirement {
  readonly key: string;
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  readonly values: ReadonlyArray<string>;
}

const OPERATORS: ReadonlySet<string> = new Set(['In', 'NotIn', 'Exists', 'DoesNotExist']);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tryReadPairs(value: unknown): [string, string][] | undefined {
  if (value === undefined || value === null) return [];
  if (!isRecord(value)) return undefined;
  const pairs: [string, string][] = [];
  for (const key of Object.keys(value).sort()) {
    const one = value[key];
    if (typeof one !== 'string') return undefined;
    pairs.push([key, one]);
  }
  return pairs;
}

function tryReadRequirement(value: unknown): LabelRequirement | undefined {
  if (!isRecord(value)) return undefined;
  const { key, operator, values = [] } = value;
  if (typeof key !== 'string' || typeof operator !== 'string' || !OPERATORS.has(operator)) return undefined;
  const list = values === null ? [] : values;
  if (!Array.isArray(list) || !list.every((one): one is string => typeof one === 'string')) return undefined;
  const needsValues = operator === 'In' || operator === 'NotIn';
  if (needsValues !== list.length > 0) return undefined;
  return { key, operator: operator as LabelRequirement['operator'], values: [...list].sort() };
}

/** Selects objects by their labels. Every condition must hold; none at all selects everything. */
export class LabelSelector {
  public static readonly EVERYTHING = new LabelSelector([], []);

  /** Selects what carries all these labels (`spec.selector` of a Service, `workloadSelector.labels`). */
  public static ofLabels(labels: Labels | undefined | null): LabelSelector {
    const pairs = Object.keys(labels ?? {}).sort().map((key): [string, string] => [key, (labels as Labels)[key]]);
    return pairs.length === 0 ? LabelSelector.EVERYTHING : new LabelSelector(pairs, []);
  }

  /**
   * Reads `matchLabels` and `matchExpressions`; absent or empty selects everything, as Istio reads it. Undefined when it
   * is malformed (unknown operator, values missing or superfluous).
   */
  public static tryParse(selector: unknown): LabelSelector | undefined {
    if (selector === undefined || selector === null) return LabelSelector.EVERYTHING;
    if (!isRecord(selector)) return undefined;
    const pairs = tryReadPairs(selector.matchLabels);
    const expressions = selector.matchExpressions ?? [];
    if (!pairs || !Array.isArray(expressions)) return undefined;
    const requirements: LabelRequirement[] = [];
    for (const expression of expressions) {
      const requirement = tryReadRequirement(expression);
      if (!requirement) return undefined;
      requirements.push(requirement);
    }
    return new LabelSelector(pairs, requirements);
  }

  /** As `tryParse`. @throws if the selector is malformed */
  public static parse(selector: unknown): LabelSelector {
    const parsed = LabelSelector.tryParse(selector);
    if (!parsed) throw new Error('is not a label selector: it takes matchLabels and matchExpressions');
    return parsed;
  }

  private constructor(
    /** Labels required, by key. */
    public readonly pairs: ReadonlyArray<readonly [string, string]>,
    public readonly requirements: ReadonlyArray<LabelRequirement>,
  ) {}

  /** Whether it has no condition and so selects everything. */
  public isEmpty(): boolean {
    return this.pairs.length === 0 && this.requirements.length === 0;
  }

  public matches(labels: Labels): boolean {
    for (const [key, value] of this.pairs) {
      if (!Object.hasOwn(labels, key) || labels[key] !== value) return false;
    }
    return this.requirements.every((requirement) => holds(requirement, labels));
  }

  /** `app=web,tier in (a,b)`: sorted by key, as Kubernetes prints it; `''` for everything. */
  public toString(): string {
    const pairs = this.pairs.map(([key, value]) => ({ key, text: `${key}=${value}` }));
    const requirements = this.requirements.map((requirement) => ({ key: requirement.key, text: requirementText(requirement) }));
    const all = [...pairs, ...requirements];
    all.sort((a, b) => (a.key === b.key ? order(a.text, b.text) : order(a.key, b.key)));
    return all.map((one) => one.text).join(',');
  }
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function holds(requirement: LabelRequirement, labels: Labels): boolean {
  const present = Object.hasOwn(labels, requirement.key);
  switch (requirement.operator) {
    case 'Exists':
      return present;
    case 'DoesNotExist':
      return !present;
    case 'In':
      return present && requirement.values.includes(labels[requirement.key]);
    case 'NotIn':
      return !present || !requirement.values.includes(labels[requirement.key]);
  }
}

function requirementText(requirement: LabelRequirement): string {
  switch (requirement.operator) {
    case 'Exists':
      return requirement.key;
    case 'DoesNotExist':
      return `!${requirement.key}`;
    case 'In':
      return `${requirement.key} in (${requirement.values.join(',')})`;
    case 'NotIn':
      return `${requirement.key} notin (${requirement.values.join(',')})`;
  }
}
