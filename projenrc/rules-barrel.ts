import { readdirSync, readFileSync, writeFileSync } from 'fs';
import { join, resolve } from 'path';

const FOLDER = resolve(__dirname, '../src/rules');
const BARREL = join(FOLDER, 'all.ts');

function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_dash, letter: string) => letter.toUpperCase());
}

function pascalCase(name: string): string {
  const camel = camelCase(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
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

/** Text of the barrel of the rules that are there. Each rule file exports its rule under the camel-cased name of the file. */
export function rulesBarrel(files: ReadonlyArray<string>): string {
  const rules = files.map((file) => {
    const [kind, requirement] = file.split('/');
    const exported = camelCase(requirement);
    return { file, exported, local: camelCase(kind) + pascalCase(requirement) };
  });
  return [
    '// Written by projenrc/rules-barrel.ts from the files below this folder. Do not edit.',
    ...rules.map(({ file, exported, local }) => `import { ${exported} as ${local} } from './${file}';`),
    "import { Rule } from './rule';",
    '',
    '/** Every rule of the library, by name. */',
    'export const ALL_RULES: ReadonlyArray<Rule> = [',
    ...rules.map(({ local }) => `  ${local},`),
    '];',
    '',
  ].join('\n');
}

/** Whether the barrel in the tree is the one that would be written now. */
export function isBarrelCurrent(): boolean {
  return readFileSync(BARREL, 'utf8') === rulesBarrel(ruleFiles());
}

if (require.main === module) {
  const text = rulesBarrel(ruleFiles());
  writeFileSync(BARREL, text);
  process.stdout.write(`${ruleFiles().length} rules in src/rules/all.ts\n`);
}
