import { ipAddressProblem } from '../values/ip-address';

const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})([.,]\d+)?([Zz]|[+-]\d{2}:\d{2})$/;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

function dateTimeProblem(text: string): string | undefined {
  const match = DATE_TIME.exec(text);
  if (match) {
    const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
    const days = month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
    if (day >= 1 && day <= days && hour <= 23 && minute <= 59 && second <= 59) return undefined;
  }
  return 'is not a date and time like 2026-01-31T08:00:00Z';
}

function ipProblem(family: 'IPv4' | 'IPv6', text: string): string | undefined {
  const colon = text.includes(':');
  const fine = ipAddressProblem(text) === undefined && !text.includes('%') && colon === (family === 'IPv6');
  return fine ? undefined : `is not an ${family} address`;
}

const PROBLEMS: Readonly<Record<string, (text: string) => string | undefined>> = {
  'date-time': dateTimeProblem,
  'byte': (text) => (BASE64.test(text.replace(/[\r\n]/g, '')) ? undefined : 'is not base64'),
  'ipv4': (text) => ipProblem('IPv4', text),
  'ipv6': (text) => ipProblem('IPv6', text),
};

/** Formats of strings that are checked here. Formats of numbers are in `number-check`; a format that is nowhere is not checked by the API server either. */
export const STRING_FORMATS: ReadonlyArray<string> = Object.keys(PROBLEMS);

/** Why a text does not have a format, if it does not. */
export function formatProblem(format: string, text: string): string | undefined {
  return Object.hasOwn(PROBLEMS, format) ? PROBLEMS[format](text) : undefined;
}
