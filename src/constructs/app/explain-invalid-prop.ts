import { Finding } from '../../diagnostics/finding';

const THROWN = /InvalidPropError: \[(?<place>[^\]]*)\] (?<problem>[^\n]*)(?:\n {2}Right would be: (?<expected>[^\n]*))?(?:\n {2}Read on: (?<docs>[^\n]*))?$/;

/**
 * Tells of a prop that only synthesis could judge as its constructor would have: cdk8s hands on the text of what was
 * thrown while an object was rendered, wrapped in its own.
 */
export function explainInvalidProp(finding: Finding): Finding {
  const thrown = finding.code === 'PARSE-CONSTRUCT' ? THROWN.exec(finding.message)?.groups : undefined;
  if (!thrown) return finding;
  return {
    ...finding,
    message: thrown.problem,
    remedy: thrown.expected ?? finding.remedy,
    docs: thrown.docs ?? finding.docs,
    origin: { ...finding.origin, constructPath: thrown.place },
  };
}
