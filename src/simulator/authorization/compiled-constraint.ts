import { RuleConstraint } from '../../model/policies/authorization-rule';
import { Cidr } from '../../values/cidr';
import { isPathTemplate, PathTemplate } from '../../values/path-template';
import { ServiceAccountName } from '../../values/service-account-name';
import { TextPattern } from '../../values/text-pattern';
import { TrustDomains } from '../../values/trust-domain';
import { WildcardString } from '../../values/wildcard-string';
import { AddressAttribute, TextAttribute } from './attribute-name';
import { allOf, anyOf, Condition, NEVER } from './condition';

/** What values of constraints are read with. */
export interface ConstraintContext {
  readonly trustDomains: TrustDomains;
  /** Namespace of the policy. */
  readonly namespace: string;
}

const SPIFFE = 'spiffe://';
const PRESENCE = { anyTakesEmpty: true };
const BRACKETS = /^request\.(headers|auth\.claims)\[(.+)\]$/;

/** One constraint as a condition: any of its values, and none of its `not` ones. */
export function compiledConstraint(constraint: RuleConstraint, context: ConstraintContext): Condition {
  const { attribute, values, notValues } = constraint;
  const any = (list: ReadonlyArray<string>) => anyOf(list.map((value) => valueCondition(attribute, value, context)));
  return allOf([
    ...(values.length === 0 ? [] : [any(values)]),
    ...(notValues.length === 0 ? [] : [{ kind: 'not' as const, of: any(notValues) }]),
  ]);
}

function valueCondition(attribute: string, value: string, context: ConstraintContext): Condition {
  switch (attribute) {
    case 'source.principal':
      return anyOf(context.trustDomains.expandPrincipal(value).map((one) => identity(TextPattern.ofWildcard(one.startsWith('*') ? one : SPIFFE + one))));
    case 'source.namespace':
      return identity(TextPattern.ofGlob(`*/ns/${value}/*`));
    case 'source.serviceAccount': {
      const account = ServiceAccountName.resolve(value, context.namespace);
      return identity(TextPattern.ofWildcard(`*/ns/${account.namespace}/sa/${account.name}`));
    }
    case 'source.trustDomain':
      return trustDomain(value, context.trustDomains);
    case 'source.ip':
    case 'remote.ip':
    case 'destination.ip':
      return address(attribute, value);
    case 'destination.port':
      return { kind: 'test', test: { kind: 'port', port: Number(value) } };
    case 'request.method':
      return text('method', TextPattern.ofWildcard(value, PRESENCE));
    case 'request.host':
      return text('host', TextPattern.ofWildcard(value, { ...PRESENCE, ignoreCase: true }));
    case 'request.path':
      return path(value);
    case 'connection.sni':
      return text('sni', TextPattern.ofWildcard(value));
    case 'request.auth.principal':
      return requestPrincipal(value);
    case 'request.auth.audiences':
      return claim(['aud'], TextPattern.ofWildcard(value));
    case 'request.auth.presenter':
      return claim(['azp'], TextPattern.ofWildcard(value));
    default:
      return keyed(attribute, value);
  }
}

/** Only accepted trust domains get as far as policies, so a pattern stands for those of them that it takes. */
function trustDomain(value: string, domains: TrustDomains): Condition {
  const patterns = domains.expandTrustDomain(value).map((one) => WildcardString.of(one));
  const taken = domains.all.filter((domain) => patterns.some((pattern) => pattern.matches(domain)));
  return anyOf(taken.map((domain) => identity(TextPattern.ofWildcard(`${SPIFFE}${domain}/*`))));
}

function address(attribute: AddressAttribute, value: string): Condition {
  const range = Cidr.tryParse(value);
  return range === undefined ? NEVER : { kind: 'test', test: { kind: 'address', attribute, range } };
}

function path(value: string): Condition {
  if (!isPathTemplate(value)) return text('path', TextPattern.ofWildcard(value));
  const template = PathTemplate.tryParse(value);
  return template === undefined ? NEVER : text('path', TextPattern.ofTemplate(template));
}

/** Issuer and subject of a token, divided by the last slash; one of them may be wild. Both have to be there. */
function requestPrincipal(value: string): Condition {
  const anything = TextPattern.ofWildcard('*');
  const both = (issuer: TextPattern, subject: TextPattern) => allOf([claim(['iss'], issuer, true), claim(['sub'], subject, true)]);
  if (value === '*') return both(anything, anything);
  const slash = value.lastIndexOf('/');
  if (slash < 0) {
    if (value.startsWith('*')) return both(anything, TextPattern.ofWildcard(value));
    return value.endsWith('*') ? both(TextPattern.ofWildcard(value), anything) : NEVER;
  }
  const issuer = value.slice(0, slash);
  const subject = value.slice(slash + 1);
  if (value.startsWith('*')) return both(TextPattern.ofWildcard(issuer), TextPattern.ofExact(subject));
  return both(TextPattern.ofExact(issuer), subject.endsWith('*') ? TextPattern.ofWildcard(subject) : TextPattern.ofExact(subject));
}

function keyed(attribute: string, value: string): Condition {
  const match = BRACKETS.exec(attribute);
  if (match?.[1] === 'headers') return text(`header ${match[2].toLowerCase()}`, TextPattern.ofWildcard(value, PRESENCE));
  if (match?.[1] === 'auth.claims') return claim(match[2].split(']['), TextPattern.ofWildcard(value));
  return attribute.startsWith('experimental.') ? text(`metadata ${attribute}`, TextPattern.ofWildcard(value)) : NEVER;
}

function identity(pattern: TextPattern): Condition {
  return text('identity', pattern);
}

function text(attribute: TextAttribute, pattern: TextPattern): Condition {
  return { kind: 'test', test: { kind: 'text', attribute, pattern } };
}

function claim(name: ReadonlyArray<string>, pattern: TextPattern, single = false): Condition {
  return { kind: 'test', test: { kind: 'claim', claim: name, pattern, single } };
}
