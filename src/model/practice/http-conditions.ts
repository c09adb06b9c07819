import { Field } from '../field';

const SOURCE = ['requestPrincipals', 'notRequestPrincipals'];
const OPERATION = ['hosts', 'notHosts', 'methods', 'notMethods', 'paths', 'notPaths'];

/** Whether a condition's key is known for HTTP requests only. */
export function isHttpKey(key: string): boolean {
  return key.startsWith('request.');
}

/** Whether a condition's key is about a checked token. */
export function isTokenKey(key: string): boolean {
  return key.startsWith('request.auth.');
}

/** Everything in a rule of an AuthorizationPolicy that is known for HTTP requests only: the lists, and conditions. */
export function httpConditions(rule: Field): ReadonlyArray<Field> {
  const found: Field[] = [];
  for (const from of rule.list('from')) found.push(...written(from.child('source'), SOURCE));
  for (const to of rule.list('to')) found.push(...written(to.child('operation'), OPERATION));
  found.push(...rule.list('when').filter((condition) => isHttpKey(condition.text('key'))));
  return found;
}

/** Everything in a rule of an AuthorizationPolicy that looks at a checked token. */
export function tokenConditions(rule: Field): ReadonlyArray<Field> {
  return [
    ...rule.list('from').flatMap((from) => written(from.child('source'), SOURCE)),
    ...rule.list('when').filter((condition) => isTokenKey(condition.text('key'))),
  ];
}

function written(owner: Field | undefined, names: ReadonlyArray<string>): Field[] {
  return owner === undefined ? [] : owner.members().filter((member) => names.includes(member.key) && owner.count(member.key) > 0);
}
