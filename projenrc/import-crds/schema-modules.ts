import { Crd } from './crd';
import { groupFileName, kindFileName } from './file-name';
import { HEADER } from './generated-file';
import { rawJsonLiteral } from './schema-text';
import { stripProse } from './strip-schema';

/** One served version in the catalogue: where its schema is, and what the CRD says of it beside the schema. */
interface CatalogueVersion {
  channel: string;
  version: string;
  storage?: true;
  deprecated?: true;
  deprecationWarning?: string;
  statusSubresource?: true;
  /** Index into the schemas of the kind's module; equal schemas are kept once. */
  schema: number;
}

function groupKinds(crds: ReadonlyArray<Crd>): Map<string, Crd[]> {
  const kinds = new Map<string, Crd[]>();
  for (const crd of crds) {
    const key = `${crd.group}/${crd.kind}`;
    kinds.set(key, [...(kinds.get(key) ?? []), crd]);
  }
  return kinds;
}

/** File name → text of all modules below `imports/schemas/`. */
export function schemaModules(crds: ReadonlyArray<Crd>): Map<string, string> {
  const files = new Map<string, string>();
  const entries: string[] = [];
  for (const channels of groupKinds(crds).values()) {
    const { group, kind, plural, namespaced } = channels[0];
    const literals: string[] = [];
    const versions: CatalogueVersion[] = [];
    for (const crd of channels) {
      for (const version of crd.versions) {
        const literal = rawJsonLiteral(stripProse(version.schema));
        if (!literals.includes(literal)) {
          literals.push(literal);
        }
        versions.push({
          channel: crd.channel,
          version: version.name,
          ...(version.storage ? { storage: true } : {}),
          ...(version.deprecated ? { deprecated: true } : {}),
          ...(version.deprecationWarning ? { deprecationWarning: version.deprecationWarning } : {}),
          ...(version.statusSubresource ? { statusSubresource: true } : {}),
          schema: literals.indexOf(literal),
        });
      }
    }
    const file = `${groupFileName(group)}/${kindFileName(kind)}`;
    files.set(`${file}.ts`, `${HEADER}\nexport const SCHEMAS: ReadonlyArray<string> = [\n${literals.join(',\n')},\n];\n`);
    entries.push([
      '  {',
      `    group: ${JSON.stringify(group)},`,
      `    kind: ${JSON.stringify(kind)},`,
      `    plural: ${JSON.stringify(plural)},`,
      `    namespaced: ${namespaced},`,
      '    versions: [',
      ...versions.map((version) => `      ${JSON.stringify(version)},`),
      '    ],',
      `    load: () => (require('./${file}') as SchemaModule).SCHEMAS,`,
      '  },',
    ].join('\n'));
  }
  files.set('catalogue.ts', `${HEADER}${CATALOGUE_TYPES}\nexport const CATALOGUE: ReadonlyArray<CatalogueKind> = [\n${entries.join('\n')}\n];\n`);
  return files;
}

const CATALOGUE_TYPES = `
interface SchemaModule {
  readonly SCHEMAS: ReadonlyArray<string>;
}

/** One version of a kind, as served in one channel. */
export interface CatalogueVersion {
  /** \`istio\`, or the Gateway API's \`standard\` or \`experimental\`. */
  readonly channel: string;
  readonly version: string;
  readonly storage?: boolean;
  readonly deprecated?: boolean;
  readonly deprecationWarning?: string;
  readonly statusSubresource?: boolean;
  /** Index into what \`load\` returns. */
  readonly schema: number;
}

/** One kind, with all its served versions, those of one channel newest first. */
export interface CatalogueKind {
  readonly group: string;
  readonly kind: string;
  readonly plural: string;
  readonly namespaced: boolean;
  readonly versions: ReadonlyArray<CatalogueVersion>;
  /** Texts (JSON) of the kind's schemas; the module that holds them is loaded at the first call. */
  readonly load: () => ReadonlyArray<string>;
}
`;
