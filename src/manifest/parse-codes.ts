/** What a code of this folder means, for those who ask. */
export interface ParseCode {
  readonly code: string;
  /** The requirement. */
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly docs: string;
}

const OBJECTS = 'https://kubernetes.io/docs/concepts/overview/working-with-objects/';
const YAML = 'https://yaml.org/spec/1.2.2/';
const UNREAD = 'What can\'t be read is not applied either, or not as it is meant; no other check has seen it.';

/** All codes of this folder, sorted. */
export const PARSE_CODES: ReadonlyArray<ParseCode> = [
  {
    code: 'PARSE-CONSTRUCT',
    title: 'A construct renders to an object.',
    why: 'cdk8s would fail in the same way when it writes the manifests.',
    fix: 'See what the construct says, and correct its properties or patches.',
    docs: 'https://cdk8s.io/docs/latest/basics/escape-hatches/',
  },
  {
    code: 'PARSE-DUPLICATE-KEY',
    title: 'A mapping has each key once.',
    why: 'All but the last value are lost without a word; strict readers refuse the file.',
    fix: 'Remove one of them, or merge their values.',
    docs: `${YAML}#3213-node-comparison`,
  },
  { code: 'PARSE-ENCODING', title: 'A file is text in UTF-8.', why: UNREAD, fix: 'Save the file as UTF-8, or leave binary files out.', docs: `${YAML}#52-character-encodings` },
  { code: 'PARSE-FILE', title: 'What is named can be read.', why: UNREAD, fix: 'Correct the path, or the rights of the file.', docs: OBJECTS },
  { code: 'PARSE-KIND', title: 'A document is an object with apiVersion and kind.', why: UNREAD, fix: 'Give it apiVersion and kind, or leave the file out.', docs: `${OBJECTS}#required-fields` },
  {
    code: 'PARSE-LIMIT',
    title: 'Files are of a size and depth that a cluster could take.',
    why: 'Such a file is a mistake, or meant to exhaust whoever reads it; it is not read further.',
    fix: 'Split the file, or write values out instead of nesting aliases.',
    docs: 'https://etcd.io/docs/latest/dev-guide/limit/',
  },
  { code: 'PARSE-SYNTAX', title: 'A document is valid YAML.', why: UNREAD, fix: 'See the place that the finding names; most often an indent or a quote is missing.', docs: YAML },
];
