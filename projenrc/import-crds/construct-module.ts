import { Code, TypeGenerator } from 'json2jsii';
import { describeSchema } from './describe-schema';
import { dropAliases } from './drop-aliases';
import { renameEnumMembers } from './enum-name';
import { HEADER, NewestKind } from './generated-file';
import { OpenApiSchema } from './open-api-schema';
import { stripBranches } from './strip-schema';
import { typeName } from './type-name';

/** Props of a construct: metadata as cdk8s has it, and the spec. `status` is the controller's. */
function propsSchema(schema: OpenApiSchema): OpenApiSchema {
  const { spec } = schema.properties ?? {};
  if (!spec) {
    throw new Error('a kind without a spec');
  }
  return {
    type: 'object',
    properties: {
      metadata: { $ref: '#/definitions/ApiObjectMetadata', description: 'Name, namespace, labels and annotations.' },
      spec,
    },
    required: schema.required?.includes('spec') ? ['spec'] : [],
  };
}

function emitClass(code: Code, { crd, version }: NewestKind, className: string, specRequired: boolean): void {
  const props = `${className}Props${specRequired ? '' : ' = {}'}`;
  code.line('/**');
  code.line(` * ${crd.kind} of \`${crd.group}/${version.name}\` (${crd.namespaced ? 'namespaced' : 'cluster-wide'}), field by field as its CRD has it.`);
  code.line(' */');
  code.openBlock(`export class ${className} extends ApiObject`);
  code.line('/** API version and kind. */');
  code.openBlock('public static readonly GVK: GroupVersionKind =');
  code.line(`apiVersion: '${crd.group}/${version.name}',`);
  code.line(`kind: '${crd.kind}',`);
  code.closeBlock();
  code.line();
  code.line('/**');
  code.line(' * The manifest as plain data, to be put into other objects (a template, for example).');
  code.line(' *');
  code.line(' * @param props metadata and spec');
  code.line(' */');
  code.openBlock(`public static manifest(props: ${props}): any`);
  code.line(`return { ...${className}.GVK, ...toWire(props) };`);
  code.closeBlock();
  code.line();
  code.line('/**');
  code.line(' * @param scope where to define the object');
  code.line(' * @param id name within the scope');
  code.line(' * @param props metadata and spec');
  code.line(' */');
  code.openBlock(`public constructor(scope: Construct, id: string, props: ${props})`);
  code.line(`super(scope, id, { ...${className}.GVK, ...props });`);
  code.closeBlock();
  code.closeBlock();
}

/** Gives struct members the names that fields have on the wire; the generator's own differ where digits or several capitals follow each other. */
function useWireNames(source: string): string {
  return source.replace(/(@schema \w+#(\S+)\n *\*\/\n *readonly )\w+/g, (_, before: string, wire: string) => {
    if (!/^[a-z][A-Za-z0-9]*$/.test(wire)) {
      throw new Error(`a jsii struct can't have a member named ${wire}`);
    }
    return before + wire;
  });
}

/**
 * Drops the generator's references to where in the schema a field comes from (the field's own name says it), and the
 * words over a struct or enum, which are those of the field that it is the type of.
 */
function tidyComments(source: string): string {
  return source
    .replace(/^ *\* @schema .*\n/gm, '')
    .replace(/^( *)\/\*\*\n((?: *\*(?!\/).*\n)*?)(?: *\*\n)? *\*\/\n/gm, '$1/**\n$2$1 */\n')
    .replace(/^\/\*\*\n(?: *\*(?!\/).*\n)* \*\/\nexport (interface|enum) /gm, 'export $1 ')
    .replace(/^ *\/\*\*\n *\*\/\n/gm, '')
    .replace(/^( *)\/\*\*\n *\* (.*)\n *\*\/\n/gm, '$1/** $2 */\n');
}

function constructText(kind: NewestKind): string {
  const className = typeName(kind.crd.kind);
  const schema = propsSchema(dropAliases(stripBranches(kind.version.schema)));
  const specRequired = (schema.required ?? []).length > 0;
  const types = new TypeGenerator({ toJson: false, sanitizeEnums: true });
  types.emitCustomType('ApiObjectMetadata', () => ({ type: 'ApiObjectMetadata', toJson: (value: string) => value }));
  types.emitCustomType(className, (code) => {
    emitClass(code, kind, className, specRequired);
    types.emitType(`${className}Props`, describeSchema(schema) as Parameters<TypeGenerator['emitType']>[1], kind.crd.kind);
  });
  return renameEnumMembers(tidyComments(useWireNames(types.render()))).trim();
}

/** The module of one file: a construct for each kind, with its structs and enums. */
export function constructModule(kinds: ReadonlyArray<NewestKind>): string {
  return `${HEADER}
import { ApiObject, ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';
import { toWire } from './to-wire';

${kinds.map(constructText).join('\n\n')}
`.replace(/\n{3,}/g, '\n\n');
}
