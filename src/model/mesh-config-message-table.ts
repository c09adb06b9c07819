/**
 * Messages by name, each with its fields: a type, `[]` before it for a list, `{}` for a map with text keys, `@` for an
 * enum, and after a `|` the name of the oneof it is a member of. Types in lower case are scalars and wrappers, others messages.
 */
export type MessageTable = Readonly<Record<string, Readonly<Record<string, string>>>>;
