import { parseDocument } from '../manifest/parse-document';
import { DEFAULT_READ_LIMIT } from '../manifest/read-limit';

/**
 * The first document of a mesh config's text, as istiod reads it from the `istio` ConfigMap: the last of two equal keys wins,
 * and an empty text is an empty document.
 *
 * @throws an error that says what is wrong, if the text is no YAML
 */
export function readMeshConfigText(text: string): unknown {
  const { values, problems } = parseDocument(text, DEFAULT_READ_LIMIT);
  const fatal = problems.find(({ code }) => code !== 'PARSE-DUPLICATE-KEY');
  if (fatal !== undefined) throw new Error(fatal.message);
  return values[0] ?? {};
}
