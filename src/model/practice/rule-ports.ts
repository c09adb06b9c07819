import { Field } from '../field';

/** Ports that a rule of an AuthorizationPolicy is limited to by name; undefined: it is for any port, as far as this says. */
export function portsOfOperation(operation: Field | undefined): ReadonlyArray<number> | undefined {
  if (operation === undefined || operation.count('ports') === 0) return undefined;
  return operation.list('ports').map((port) => Number(port.string));
}

/** Ports that the conditions of a rule leave over; undefined: any. */
export function portsOfConditions(rule: Field): ReadonlyArray<number> | undefined {
  const condition = rule.list('when').find((one) => one.text('key') === 'destination.port' && one.count('values') > 0);
  return condition?.list('values').map((value) => Number(value.string));
}

/** Whether a rule says which ports it is not for: then what is left over is not worked out. */
export function excludesPorts(rule: Field): boolean {
  return rule.list('to').some((to) => (to.child('operation')?.count('notPorts') ?? 0) > 0)
    || rule.list('when').some((one) => one.text('key') === 'destination.port' && one.count('notValues') > 0);
}
