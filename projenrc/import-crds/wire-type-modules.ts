import { compile } from 'json-schema-to-typescript';
import { Crd } from './crd';
import { HEADER, kindsByFile } from './generated-file';
import { mapSchema } from './map-schema';
import { OpenApiSchema } from './open-api-schema';
import { stripBranches } from './strip-schema';

const METADATA = 'ObjectMetadata';

/** What the types need of an object's metadata: what users write and what a cluster adds that we read. */
const METADATA_TEXT = `
export interface ${METADATA} {
  name?: string;
  generateName?: string;
  namespace?: string;
  labels?: {
    [k: string]: string;
  };
  annotations?: {
    [k: string]: string;
  };
  creationTimestamp?: string;
  [k: string]: unknown;
}
`;

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Gives every object with fields of its own a title, so that its type gets a name and can be imported. */
function withTitles(schema: OpenApiSchema, title: string): OpenApiSchema {
  const copy: OpenApiSchema = { ...schema };
  if (copy.properties) {
    copy.title = title;
    copy.properties = Object.fromEntries(
      Object.entries(copy.properties).map(([name, child]) => [name, withTitles(child, `${title}${pascal(name)}`)]),
    );
  }
  if (copy.items) copy.items = withTitles(copy.items, title);
  if (typeof copy.additionalProperties === 'object') copy.additionalProperties = withTitles(copy.additionalProperties, title);
  return copy;
}

/** What the compiler of types does not know: free-form objects are open, all others closed. */
function opened(schema: OpenApiSchema): OpenApiSchema {
  return mapSchema(schema, (part) => (part['x-kubernetes-preserve-unknown-fields'] ? { ...part, additionalProperties: true } : part));
}

async function wireTypes(kind: string, schema: OpenApiSchema): Promise<string> {
  const { spec } = schema.properties ?? {};
  if (!spec) {
    throw new Error(`${kind} has no spec`);
  }
  const types = await compile(opened(withTitles(stripBranches(spec), `${kind}Spec`)) as object, `${kind}Spec`, {
    additionalProperties: false,
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true },
  });
  const optional = schema.required?.includes('spec') ? '' : '?';
  return `export interface ${kind} {
  apiVersion: string;
  kind: '${kind}';
  metadata: ${METADATA};
  spec${optional}: ${kind}Spec;
}

${types}`;
}

/** File name → text of all modules below `imports/types/`. */
export async function wireTypeModules(crds: ReadonlyArray<Crd>): Promise<Map<string, string>> {
  const files = new Map([['object-metadata.ts', `${HEADER}${METADATA_TEXT}`]]);
  for (const [file, kinds] of kindsByFile(crds)) {
    const parts = [];
    for (const { crd, version } of kinds) {
      parts.push(await wireTypes(crd.kind, version.schema));
    }
    files.set(`${file}.ts`, `${HEADER}\nimport type { ${METADATA} } from './object-metadata';\n\n${parts.join('\n')}`);
  }
  return files;
}
