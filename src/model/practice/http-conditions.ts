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
  if (owner === undefined || !names.some((name) => owner.count(name) > 0)) return [];
  return owner.members().filter((member) => names.includes(member.key) && owner.count(member.key) > 0);
}

/** Lists of a source that connections have, too. */
const BY_CONNECTION = ['principals', 'ipBlocks', 'namespaces', 'remoteIpBlocks', 'serviceAccounts'];

/** Whether a rule says so little besides HTTP that Istio's webhook warns where it denies. */
export function denialWarned(rule: Field): boolean {
  const sources = rule.list('from').flatMap((from) => from.child('source') ?? []);
  const operations = rule.list('to').flatMap((to) => to.child('operation') ?? []);
  const either = (owner: Field, name: string) => owner.count(name) > 0 || owner.count(`not${name[0].toUpperCase()}${name.slice(1)}`) > 0;
  if (operations.length > 0) return !operations.some((operation) => either(operation, 'ports'));
  return sources.length > 0 && !sources.some((source) => BY_CONNECTION.some((name) => either(source, name)));
}
