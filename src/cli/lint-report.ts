import { FindingSet } from '../diagnostics/finding-set';
import { renderGithub } from '../diagnostics/render-github';
import { renderJson } from '../diagnostics/render-json';
import { renderJunit } from '../diagnostics/render-junit';
import { renderSarif } from '../diagnostics/render-sarif';
import { renderText } from '../diagnostics/render-text';
import { SEVERITIES, Severity } from '../diagnostics/severity';
import { CodeIndex } from '../lint/code-index';
import { ExitCode } from './exit-code';
import { LintRun } from './lint-run';
import { LintSettings } from './lint-settings';
import { packageVersion } from './package-version';

/** What is said of a run, in the format that was asked for. */
export class LintReport {
  public static of(run: LintRun, settings: LintSettings): LintReport {
    return new LintReport(run, settings);
  }

  private readonly findings: FindingSet;
  private readonly failing: ReadonlyArray<Severity>;

  private constructor(private readonly run: LintRun, private readonly settings: LintSettings) {
    this.findings = FindingSet.of(run.findings);
    const failOn = settings.failOn ?? 'error';
    this.failing = failOn === 'never' ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  }

  public get exitCode(): ExitCode {
    if (this.run.unreadable) return ExitCode.USAGE;
    return this.failing.some((severity) => this.findings.count(severity) > 0) ? ExitCode.FINDINGS : ExitCode.OK;
  }

  public text({ color }: { readonly color: boolean }): string {
    switch (this.settings.format ?? 'text') {
      case 'json':
        return renderJson(this.findings);
      case 'sarif':
        return renderSarif(this.findings, { version: packageVersion(), title: (code) => CodeIndex.all.find(code)?.title });
      case 'junit':
        return renderJunit(this.findings, { failOn: this.failing });
      case 'github':
        return renderGithub(this.findings);
      case 'text':
        return renderText(this.findings, {
          color,
          acknowledged: this.settings.acknowledged,
          sourceLine: (file, line) => this.run.sourceLine(file, line),
        }) + this.checked();
    }
  }

  private checked(): string {
    const { objects, files } = this.run;
    return `checked ${objects} object${objects === 1 ? '' : 's'} in ${files} file${files === 1 ? '' : 's'}\n`;
  }
}
