/** One member of a struct: its type as written, and whether it must be given. */
export interface Member {
  readonly type: string;
  readonly required: boolean;
}

/** Structs of a source text written by the generator: name → member → type. */
export function structsOf(source: string): Map<string, Map<string, Member>> {
  const structs = new Map<string, Map<string, Member>>();
  for (const [, name, body] of source.matchAll(/^export interface (\w+) \{\n([\s\S]*?)^\}/gm)) {
    const members = new Map<string, Member>();
    for (const [, member, optional, type] of body.matchAll(/^ {2}readonly (\w+)(\??): (.+);$/gm)) {
      members.set(member, { type, required: optional === '' });
    }
    structs.set(name, members);
  }
  return structs;
}

/** Enums of such a source text: name → member → value. */
export function enumsOf(source: string): Map<string, Map<string, string | number>> {
  const enums = new Map<string, Map<string, string | number>>();
  for (const [, name, body] of source.matchAll(/^export enum (\w+) \{\n([\s\S]*?)^\}/gm)) {
    const members = new Map<string, string | number>();
    for (const [, member, text, number] of body.matchAll(/^ {2}(\w+) = (?:'([^']*)'|(\d+)),$/gm)) {
      members.set(member, text ?? Number(number));
    }
    enums.set(name, members);
  }
  return enums;
}
