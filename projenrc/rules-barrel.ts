import { existsSync, readdirSync, readFileSync, writeFileSync } from 'fs';
import { join, resolve } from 'path';

const FOLDER = resolve(__dirname, '../src/rules');

function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_dash, letter: string) => letter.toUpperCase());
}

/** Rule files as `kind/requirement`, sorted. */
export function ruleFiles(folder: string = FOLDER): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((kind) => readdirSync(join(folder, kind.name))
      .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
      .map((file) => `${kind.name}/${file.slice(0, -'.ts'.length)}`))
    .sort();
}

const HEADER = '// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.';

/** Texts of the barrels of rules, by their path: one index per kind, and the list of all. A rule file exports its rule under its own name in camel case. */
export function rulesBarrels(files: ReadonlyArray<string>): ReadonlyMap<string, string> {
  const kinds = [...new Set(files.map((file) => file.split('/')[0]))];
  const barrels = new Map(kinds.map((kind): [string, string] => {
    const lines = files.filter((file) => file.startsWith(`${kind}/`)).map((file) => {
      const requirement = file.slice(kind.length + 1);
      return `export { ${camelCase(requirement)} } from './${requirement}';`;
    });
    return [`${kind}/index.ts`, `${[HEADER, ...lines].join('\n')}\n`];
  }));
  barrels.set('all.ts', [
    HEADER,
    ...kinds.map((kind) => `import * as ${camelCase(kind)} from './${kind}';`),
    "import { Rule } from './rule';",
    '',
    'const KINDS: ReadonlyArray<Readonly<Record<string, Rule>>> = [',
    ...kinds.map((kind) => `  ${camelCase(kind)},`),
    '];',
    '',
    '/** Every rule of the library, by name. */',
    'export const ALL_RULES: ReadonlyArray<Rule> = KINDS.flatMap((rules) => Object.values(rules)).sort((a, b) => (a.name < b.name ? -1 : 1));',
    '',
  ].join('\n'));
  return barrels;
}

/** Barrels in the tree that are not those that would be written now. */
export function staleBarrels(): string[] {
  return [...rulesBarrels(ruleFiles())].filter(([path, text]) => {
    const file = join(FOLDER, path);
    return !existsSync(file) || readFileSync(file, 'utf8') !== text;
  }).map(([path]) => path);
}

if (require.main === module) {
  for (const [path, text] of rulesBarrels(ruleFiles())) writeFileSync(join(FOLDER, path), text);
  process.stdout.write(`${ruleFiles().length} rules in src/rules/all.ts\n`);
}
