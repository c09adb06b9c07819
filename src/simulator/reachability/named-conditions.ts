import { AttributeTest } from '../authorization/attribute-test';
import { CompiledPolicy } from '../authorization/compiled-policy';
import { Condition } from '../authorization/condition';

/** Every test in a condition. */
export function testsOf(condition: Condition): ReadonlyArray<AttributeTest> {
  switch (condition.kind) {
    case 'test':
      return [condition.test];
    case 'not':
      return testsOf(condition.of);
    default:
      return condition.of.flatMap(testsOf);
  }
}

/** Ports that a condition names. */
export function namedPorts(condition: Condition): ReadonlyArray<number> {
  return testsOf(condition).flatMap((test) => (test.kind === 'port' ? [test.port] : []));
}

/** What policies look at: for each attribute the values they name, in order. */
export function namedValues(policies: ReadonlyArray<CompiledPolicy>): ReadonlyMap<string, ReadonlyArray<string>> {
  const found = new Map<string, Set<string>>();
  for (const test of policies.flatMap(({ condition }) => testsOf(condition))) {
    const [name, value] = nameAndValue(test);
    found.set(name, (found.get(name) ?? new Set()).add(value));
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, values]) => [name, [...values].sort()]));
}

function nameAndValue(test: AttributeTest): [string, string] {
  switch (test.kind) {
    case 'port':
      return ['destination.port', String(test.port)];
    case 'address':
      return [test.attribute, test.range.toString()];
    case 'claim':
      return [`claim ${test.claim.join('.')}`, test.pattern.text];
    case 'text':
      return [test.attribute, test.pattern.text];
  }
}
