import { SEVERITIES } from '../diagnostics/severity';
import { Acknowledgement } from '../diagnostics/suppression';
import { GatewayApiTarget } from '../releases/gateway-api-target';
import { GatewayApiVersion } from '../releases/gateway-api-version';
import { IstioVersion } from '../releases/istio-version';
import { Pack } from '../rules/rule';
import { didYouMean } from '../values/edit-distance';
import { FailOn, FORMATS, LintSettings } from './lint-settings';
import { parseSuppression } from './suppress-flag';
import { UsageError } from './usage-error';

const PACKS: ReadonlyArray<Pack> = ['default', 'strict', 'best-practice', 'istioctl'];
const ACKNOWLEDGEMENT_KEYS: ReadonlyArray<string> = ['code', 'resource', 'reason'];

type Readers = { readonly [Key in keyof LintSettings]-?: (value: unknown) => LintSettings[Key] };

/** Reads a setting as a flag or a configuration file has it. Each throws a UsageError that says what would be right. */
export const SETTING_READERS: Readers = {
  paths: texts,
  istioVersion: (value) => release(() => IstioVersion.of(version(value, /^\d\.\d\d$/))),
  gatewayApi: (value) => release(() => gatewayApi(version(value, /^\d\.\d$/))),
  meshConfig: text,
  context: texts,
  packs: (value) => texts(value).flatMap((each) => each.split(',')).map((each) => oneOf(PACKS, each.trim())),
  closedWorld: flag,
  failOn: (value) => oneOf<FailOn>([...SEVERITIES, 'never'], value),
  threshold: (value) => oneOf(SEVERITIES, value),
  suppress: (value) => list(value).map(acknowledgement),
  acknowledged: flag,
  format: (value) => oneOf(FORMATS, value),
};

function shown(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

function text(value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new UsageError(`${shown(value)} is not a text`);
}

/** YAML reads an unquoted 1.31 as a number; and 1.30 as 1.3, which tells no release of Istio. */
function version(value: unknown, digits: RegExp): string {
  if (typeof value !== 'number') return text(value);
  if (!digits.test(String(value))) throw new UsageError(`${shown(value)} is a number: put the version in quotes`);
  return String(value);
}

function flag(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new UsageError(`${shown(value)} is neither true nor false`);
}

function list(value: unknown): ReadonlyArray<unknown> {
  return Array.isArray(value) ? value : [value];
}

function texts(value: unknown): string[] {
  return list(value).map(text);
}

function oneOf<T extends string>(choices: ReadonlyArray<T>, value: unknown): T {
  const choice = choices.find((each) => each === value);
  if (choice !== undefined) return choice;
  const near = typeof value === 'string' ? didYouMean(value, choices) : undefined;
  throw new UsageError(`${shown(value)} is none of ${choices.join(', ')}${near === undefined ? '' : `; did you mean ${near}?`}`);
}

function release<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(error.message) : error;
  }
}

function gatewayApi(given: string): GatewayApiTarget {
  const parts = /^(?:(v?\d[\w.-]*)(?:[: ]|$))?(standard|experimental)?$/.exec(given);
  if (parts === null) throw new UsageError(`${shown(given)} is not a release of the Gateway API: write 1.6, 1.6:experimental or experimental`);
  const known = parts[1] === undefined ? undefined : GatewayApiVersion.of(parts[1]);
  return parts[2] === 'experimental' ? GatewayApiTarget.experimental(known) : GatewayApiTarget.standard(known);
}

function acknowledgement(value: unknown): Acknowledgement {
  if (typeof value === 'string') return parseSuppression(value);
  if (typeof value !== 'object' || value === null) throw new UsageError(`${shown(value)} is no suppression: write CODE[=RESOURCE]:REASON, or code, resource and reason`);
  const unknown = Object.keys(value).find((key) => !ACKNOWLEDGEMENT_KEYS.includes(key));
  if (unknown !== undefined) throw new UsageError(`a suppression has no ${shown(unknown)}, only ${ACKNOWLEDGEMENT_KEYS.join(', ')}`);
  const { code, resource, reason } = value as Readonly<Record<string, unknown>>;
  if (typeof code !== 'string' || code === '') throw new UsageError('a suppression has no code');
  if (typeof reason !== 'string' || reason.trim() === '') throw new UsageError(`the suppression of ${code} has no reason: say why it does not count`);
  return { code, reason: reason.trim(), ...(resource === undefined ? {} : { resource: text(resource) }) };
}
