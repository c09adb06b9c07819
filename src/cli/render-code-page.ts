import { displayPointer } from '../diagnostics/field-path';
import { CodePage } from '../lint/code-page';
import { Example, Rule } from '../rules/rule';

function indented(text: string): string {
  return text.trim().split('\n').map((line) => (line === '' ? '' : `    ${line}`)).join('\n');
}

function exampleLines(head: string, { yaml, at, title, meshConfig, release }: Example): string[] {
  const notes = [title, release === undefined ? undefined : `Istio ${release}`].filter((note) => note !== undefined);
  const places = (at ?? []).map((pointer) => displayPointer(pointer) || 'the object');
  return [
    `${head}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}:`,
    indented(yaml),
    ...(meshConfig === undefined ? [] : ['  with the mesh config:', indented(meshConfig)]),
    ...(places.length === 0 ? [] : [`  reported: ${places.join(', ')}`]),
    '',
  ];
}

function ruleLines(rule: Rule): string[] {
  const kinds = typeof rule.kind === 'string' ? [rule.kind] : rule.kind;
  return [
    `${rule.name}: ${rule.title}`,
    `  ${rule.severity}; pack ${rule.packs.join(', ')}; ${kinds.join(', ')}`,
    '',
    `Why: ${rule.why}`,
    `Fix: ${rule.fix}`,
    ...(rule.deviation === undefined ? [] : [`Pack default: ${rule.deviation}`]),
    `Read: ${rule.docs}`,
    '',
    ...rule.bad.flatMap((example) => exampleLines('Bad', example)),
    ...rule.good.flatMap((example) => exampleLines('Good', example)),
  ];
}

/** What a code means, for a terminal. */
export function renderCodePage(page: CodePage): string {
  const lines = page.rules.length > 0
    ? [page.code, '', ...page.rules.flatMap(ruleLines)]
    : [`${page.code}: ${page.title}`, '', `Why: ${page.why}`, `Fix: ${page.fix}`, `Read: ${page.docs}`];
  return `${lines.join('\n').trimEnd()}\n`;
}
