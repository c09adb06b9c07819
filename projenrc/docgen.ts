import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Documentation, Language } from 'jsii-docgen';

/**
 * Writes API.md: L2 and L3 constructs whole, L1 classes as a list. Their properties are the CRDs' own, a hundred
 * thousand lines of them, and are documented where the CRDs are.
 */

const ROOT = resolve(__dirname, '..');

/** Where the fields of each group's kinds are explained. */
const REFERENCES: Readonly<Record<string, string>> = {
  extensions: 'https://istio.io/latest/docs/reference/config/proxy_extensions/',
  gatewayApi: 'https://gateway-api.sigs.k8s.io/reference/spec/',
  networking: 'https://istio.io/latest/docs/reference/config/networking/',
  security: 'https://istio.io/latest/docs/reference/config/security/',
  telemetry: 'https://istio.io/latest/docs/reference/config/telemetry/',
};

/** The part of the jsii assembly that lists the L1 classes. */
interface Assembly {
  readonly name: string;
  readonly submodules?: Readonly<Record<string, unknown>>;
  readonly types: Readonly<Record<string, AssemblyType>>;
}

interface AssemblyType {
  readonly name: string;
  readonly namespace?: string;
  readonly base?: string;
  readonly docs?: { readonly summary?: string };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function l1Section(assembly: Assembly): string {
  const lines = [
    '## L1 classes',
    '',
    'One class per kind and submodule. Their properties are the fields of the custom resources, under the same names; your editor',
    'completes them.',
    '',
  ];
  for (const submodule of Object.keys(assembly.submodules ?? {}).sort(compare)) {
    const name = submodule.slice(assembly.name.length + 1);
    const kinds = Object.values(assembly.types)
      .filter((type) => type.namespace === name && type.base === 'cdk8s.ApiObject')
      .sort((a, b) => compare(a.name, b.name));
    if (kinds.length === 0) continue;
    if (REFERENCES[name] === undefined) throw new Error(`projenrc/docgen.ts knows no reference for the submodule ${name}.`);
    lines.push(`### ${name}`, '', `\`import { ${name} } from '${assembly.name}'\`. Reference: <${REFERENCES[name]}>`, '');
    lines.push('| **Class** | **Description** |', '| --- | --- |');
    for (const kind of kinds) lines.push(`| \`${name}.${kind.name}\` | ${(kind.docs?.summary ?? '').replace(/\|/g, '\\|')} |`);
    lines.push('');
  }
  return lines.join('\n');
}

async function main(): Promise<void> {
  const assembly = JSON.parse(readFileSync(join(ROOT, '.jsii'), 'utf8')) as Assembly;
  const documentation = await Documentation.forProject(ROOT);
  try {
    const root = await documentation.toMarkdown({ language: Language.TYPESCRIPT, allSubmodules: false, readme: false });
    writeFileSync(join(ROOT, 'API.md'), `${root.render().trimEnd()}\n\n${l1Section(assembly)}`);
  } finally {
    await documentation.cleanup();
  }
}

void main();
