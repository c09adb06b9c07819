import { IConstruct } from 'constructs';
import { Finding } from '../../diagnostics/finding';
import { renderFinding } from '../../diagnostics/render-text';
import { compareSeverity } from '../../diagnostics/severity';
import { CheckedConfiguration } from './checked-configuration';

/** Under which a construct keeps what was found on it. */
export const METADATA = 'cdk8s-istio';

/**
 * Tells of findings that do not stop synthesis: prints each once and keeps it on its construct, where tools and tests find it.
 */
export class CheckReport {
  private readonly told = new WeakMap<IConstruct, Set<string>>();

  constructor(private readonly print: (text: string) => void) {}

  public tell(app: IConstruct, checked: ReadonlyArray<CheckedConfiguration>): void {
    const told = this.told.get(app) ?? new Set<string>();
    this.told.set(app, told);
    for (const { findings, options } of checked) {
      for (const finding of findings) {
        if (finding.acknowledged !== undefined || compareSeverity(finding.severity, options.report ?? 'warning') > 0) continue;
        const text = renderFinding(finding);
        if (told.has(text)) continue;
        told.add(text);
        this.print(`${text}\n`);
        constructOf(app, finding)?.node.addMetadata(METADATA, text);
      }
    }
  }
}

function constructOf(app: IConstruct, { origin }: Finding): IConstruct | undefined {
  let found: IConstruct | undefined = app;
  for (const id of (origin?.constructPath ?? '').split('/')) found = id === '' ? found : found?.node.tryFindChild(id);
  return found === app ? undefined : found;
}
