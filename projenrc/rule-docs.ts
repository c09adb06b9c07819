import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { displayPointer } from '../src/diagnostics/field-path';
import { CodeIndex } from '../src/lint/code-index';
import { CodePage } from '../src/lint/code-page';
import { UNCOVERED_CODES } from '../src/lint/uncovered-code';
import { ALL_RULES } from '../src/rules/all';
import { Example, Rule } from '../src/rules/rule';

/**
 * Writes docs/rules/ from the rules: an index by code, a page per folder of rules, the codes that come before rules, and where pack
 * `default` judges otherwise than Istio's analyzers.
 */

const FOLDER = resolve(__dirname, '../docs/rules');

const MAX_LINE = 140;
const NOTE = '<!-- Written by projenrc/rule-docs.ts from the rules (`npx projen rules`). Do not edit. -->';

function folderOf(rule: Rule): string {
  return rule.name.split('/')[0];
}

/** Text in a table cell or a line of Markdown: what it says, never markup of its own but `code`. */
function inline(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[|<>]/g, (char) => ({ '|': '\\|', '<': '&lt;', '>': '&gt;' })[char] ?? char);
}

function shortened(yaml: string): string {
  return yaml.trim().split('\n').map((line) => (line.length <= MAX_LINE ? line : `${line.slice(0, MAX_LINE)}…`)).join('\n');
}

function table(head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string[] {
  return [`| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...rows.map((row) => `| ${row.join(' | ')} |`)];
}

function exampleLines(head: string, example: Example): string[] {
  const { title, release, at, meshConfig, yaml } = example;
  const notes = [title, release === undefined ? undefined : `Istio ${release}`].filter((note) => note !== undefined);
  const fence = (text: string) => ['```yaml', shortened(text), '```'];
  const places = (at ?? []).map((pointer) => (pointer === '' ? 'the object' : `\`${displayPointer(pointer)}\``));
  return [
    `${head}${notes.length === 0 ? '' : ` (${inline(notes.join('; '))})`}${places.length === 0 ? '' : `, reported at ${places.join(', ')}`}:`,
    '',
    ...fence(yaml),
    '',
    ...(meshConfig === undefined ? [] : ['with the mesh config', '', ...fence(meshConfig), '']),
  ];
}

function ruleLines(rule: Rule): string[] {
  const kinds = typeof rule.kind === 'string' ? [rule.kind] : rule.kind;
  return [
    `## ${rule.name}`,
    '',
    `**${rule.code}** · ${rule.severity} · pack ${rule.packs.join(', ')} · ${kinds.join(', ')}`,
    '',
    inline(rule.title),
    '',
    `- Why: ${inline(rule.why)}`,
    `- Fix: ${inline(rule.fix)}`,
    ...(rule.deviation === undefined ? [] : [`- Pack \`default\`: ${inline(rule.deviation)}`]),
    `- Source: <${rule.docs}>`,
    '',
    ...rule.bad.flatMap((example) => exampleLines('Bad', example)),
    ...rule.good.flatMap((example) => exampleLines('Good', example)),
  ];
}

function anchor(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9 -]/g, '').replace(/ /g, '-');
}

function linkTo(rule: Rule): string {
  return `[${rule.name}](${folderOf(rule)}.md#${anchor(rule.name)})`;
}

function indexRows({ code, rules, title, severities }: CodePage): string[][] {
  if (rules.length === 0) return [[`[${code}](before-rules.md#${anchor(code)})`, severities.join(', '), 'always', inline(title)]];
  return rules.map((rule) => [code, rule.severity, rule.packs.join(', '), `${linkTo(rule)}: ${inline(rule.title)}`]);
}

function index(): string[] {
  return [
    '# Rules',
    '',
    'Every code that a finding can have. `cdk8s-istio explain CODE` says the same on the command line; examples are run as tests. Pack',
    '`default` is what an app and `cdk8s-istio lint` check; others are chosen with `--pack`.',
    '',
    '- [Codes that come before rules](before-rules.md): reading and the API server\'s schema',
    '- [Where pack `default` judges otherwise than istioctl](deviations.md), and codes of istioctl that no rule reports',
    '',
    ...table(['Code', 'Severity', 'Packs', 'Requirement'], CodeIndex.all.pages.flatMap(indexRows)),
  ];
}

function beforeRules(): string[] {
  const pages = CodeIndex.all.pages.filter(({ rules }) => rules.length === 0);
  return [
    '# Codes that come before rules',
    '',
    'What can\'t be read, or would be refused by the API server, is reported whatever the packs. Rules look at what is left.',
    '',
    ...pages.flatMap(({ code, title, why, fix, docs }) => [
      `## ${code}`, '', inline(title), '', `- Why: ${inline(why)}`, `- Fix: ${inline(fix)}`, `- Source: <${docs}>`, '',
    ]),
  ];
}

function deviations(): string[] {
  const rows = ALL_RULES.filter((rule) => rule.deviation !== undefined)
    .map((rule) => [rule.code, linkTo(rule), rule.packs.includes('default') ? 'with a condition' : 'left out', inline(rule.deviation ?? '')])
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
  return [
    '# Where pack `default` judges otherwise than istioctl',
    '',
    'Pack `istioctl` reports what `istioctl analyze` would, to the letter. Pack `default` is silent where the input can\'t tell, and where',
    'the analyzer is known to be wrong.',
    '',
    ...table(['Code', 'Rule', 'In pack `default`', 'Reason'], rows),
    '',
    '## Codes of istioctl that no rule reports',
    '',
    ...table(['Code', 'Meaning', 'Reason'], UNCOVERED_CODES.map(({ code, title, reason }) => [code, inline(title), inline(reason)])),
  ];
}

/** The pages by file name. */
export function ruleDocs(): ReadonlyMap<string, string> {
  const folders = [...new Set(ALL_RULES.map(folderOf))].sort();
  const pages = new Map<string, string[]>([['README.md', index()], ['before-rules.md', beforeRules()], ['deviations.md', deviations()]]);
  for (const folder of folders) {
    const rules = ALL_RULES.filter((rule) => folderOf(rule) === folder);
    pages.set(`${folder}.md`, [`# Rules on ${folder.replace(/-/g, ' ')}`, '', ...rules.flatMap(ruleLines)]);
  }
  return new Map([...pages].map(([name, lines]) => [name, `${NOTE}\n\n${lines.join('\n').trimEnd()}\n`]));
}

/** Names of pages that are not as they would be written now. */
export function staleRuleDocs(): string[] {
  const pages = ruleDocs();
  const present = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
  const stale = [...pages].filter(([name, text]) => !present.includes(name) || readFileSync(join(FOLDER, name), 'utf8') !== text);
  return [...stale.map(([name]) => name), ...present.filter((name) => !pages.has(name))];
}

if (require.main === module) {
  const pages = ruleDocs();
  mkdirSync(FOLDER, { recursive: true });
  for (const name of readdirSync(FOLDER)) {
    if (!pages.has(name)) rmSync(join(FOLDER, name));
  }
  for (const [name, text] of pages) writeFileSync(join(FOLDER, name), text);
  process.stdout.write(`${pages.size} pages in docs/rules\n`);
}
