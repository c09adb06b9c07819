/** What a code of this folder means, for those who ask. */
export interface SchemaCode {
  readonly code: string;
  /** The requirement. */
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly docs: string;
}

const CRD = 'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions';
const NAMES = 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/';
const ISTIO_RELEASES = 'https://istio.io/latest/docs/releases/supported-releases/';
const REFUSED = 'The API server refuses the object.';

function code(name: string, title: string, fix: string, docs = `${CRD}/#validation`, why = REFUSED): SchemaCode {
  return { code: `SCHEMA-${name}`, title, why, fix, docs };
}

/** All codes of this folder, sorted. */
export const SCHEMA_CODES: ReadonlyArray<SchemaCode> = [
  code('ANY-OF', 'A value has one of the forms that its field allows.', 'Write one of the forms that the finding lists.'),
  code('CEL', 'The rules hold that the CRD has for fields together.', 'Do what the message says; the rule itself stands beside it.', `${CRD}/#validation-rules`),
  code('DEPRECATED', 'An object is written in an API version that has a future.', 'Write the version that the message names.', `${CRD}-versioning/`,
    'The API server warns, and a later release will refuse the version.'),
  code('DUPLICATE', 'A list that is a set or a map has each item, or each key, once.', 'Remove the repetition, or give the item its own key.',
    'https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy'),
  code('ENUM', 'A field with a closed list of values has one of them, to the letter.', 'Write one of the values that the finding lists.'),
  code('FORMAT', 'A text has the format that its field asks for: a date and time, base64, an address.', 'Write the text in that format.'),
  code('ITEMS', 'A list has as many items as its field allows.', 'Add or remove items; split the object where it needs more.'),
  code('KIND', 'The kind exists in its API group.', 'Correct kind or apiVersion; remove objects of kinds that Istio has given up.', ISTIO_RELEASES,
    'The API server does not know the kind, and refuses the object.'),
  code('LENGTH', 'A text is as long as its field allows, counted in characters.', 'Shorten it, or give one where it must not be empty.'),
  code('METADATA', 'Names, namespaces, labels and annotations have the form that Kubernetes asks for.', 'Use lower case letters, digits and "-" in names; see the page for labels.', NAMES),
  code('NOT', 'A value has none of the forms that its field forbids.', 'Leave out what the message names.'),
  code('ONE-OF', 'Of fields that exclude each other, one is set.', 'Keep the one that is meant; write several entries where several are meant.'),
  code('PATTERN', 'A text has the form that its field asks for.', 'Write a text that matches the expression in the finding (RE2 syntax).'),
  code('PROPERTIES', 'A map has as many entries as its field allows.', 'Add or remove entries.'),
  code('RANGE', 'A number is within the bounds of its field.', 'Write a number within the bounds.'),
  code('RELEASE', 'The target release and channel know what is written.', 'Leave it out, or target a release or channel that has it.', ISTIO_RELEASES,
    'The API server of a cluster with that release refuses the object, or drops the field without a word.'),
  code('REQUIRED', 'Fields that must be there are there.', 'Add the field.'),
  code('TYPE', 'A value has the type of its field.', 'Write a value of that type; mind that YAML reads an unquoted 8080 as a number and yes as a boolean.'),
  code('UNKNOWN-FIELD', 'Only fields are written that exist.', 'Correct the name, or move the field to where it belongs.', `${CRD}/#field-pruning`,
    'The API server refuses the object, or drops the field without a word: what it should have done is never done.'),
  code('VERSION', 'The API version is served for the kind.', 'Write a version that the finding lists.', `${CRD}-versioning/`, 'The API server does not know the version, and refuses the object.'),
];
