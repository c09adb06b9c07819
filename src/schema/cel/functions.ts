import { CelFunc, CelInput, CelScalar, celFunc, celMethod, mapType } from '@bufbuild/cel';
import { tryParseGoUrl } from '../../values/go-url';
import { IpAddress } from '../../values/ip-address';
import { kubernetesLabelProblem } from '../../values/kubernetes-name';

const { STRING, BOOL, INT, DYN } = CelScalar;

/** What Kubernetes adds as types of their own (URLs, formats) is a map here: rules only ever call its functions. */
const OPAQUE = mapType(STRING, DYN);

const INT64 = { min: -(2n ** 63n), max: 2n ** 63n - 1n };

function parseInt64(text: string): bigint {
  const value = /^[+-]?\d{1,20}$/.test(text) ? BigInt(text.replace(/^\+/, '')) : undefined;
  if (value === undefined || value < INT64.min || value > INT64.max) throw new Error(`"${text}" is not an integer`);
  return value;
}

function parseUrl(text: string): ReadonlyMap<string, CelInput> {
  const url = tryParseGoUrl(text, true);
  if (!url) throw new Error(`"${text}" is not a URL`);
  return new Map<string, CelInput>([['scheme', url.scheme], ['hostname', url.hostname], ['port', url.port]]);
}

function urlPart(method: string, part: string): CelFunc {
  return celMethod(method, OPAQUE, [], STRING, function () {
    return String(this.get(part) ?? '');
  });
}

/** Zones and IPv4 addresses in IPv6 form are no IP addresses to Kubernetes. */
function isIp(text: string): boolean {
  const address = IpAddress.tryParse(text);
  return address !== undefined && address.zone === '' && !/^::ffff:\d+\./i.test(text);
}

/** The API server's named formats. */
const FORMATS: Readonly<Record<string, (text: string) => string | undefined>> = { dns1123Label: kubernetesLabelProblem };

/** Problems of a text, or null where it has none. */
function validate(format: string, text: string): string[] | null {
  const problem = Object.hasOwn(FORMATS, format) ? FORMATS[format](text) : `"${format}" is no format`;
  return problem === undefined ? null : [problem];
}

/** Functions that Kubernetes adds to CEL, as far as the schemas known here call them. A test holds the two together. */
export const KUBERNETES_FUNCTIONS: CelFunc[] = [
  celFunc('int', [STRING], INT, parseInt64),
  celFunc('isURL', [STRING], BOOL, (text) => tryParseGoUrl(text, true) !== undefined),
  celFunc('url', [STRING], OPAQUE, parseUrl),
  urlPart('getScheme', 'scheme'),
  urlPart('getHostname', 'hostname'),
  urlPart('getPort', 'port'),
  celFunc('isIP', [STRING], BOOL, isIp),
  ...Object.keys(FORMATS).map((name) => celMethod(name, OPAQUE, [], OPAQUE, () => new Map([['format', name]]))),
  celMethod('validate', OPAQUE, [STRING], DYN, function (text) {
    return validate(String(this.get('format')), text);
  }),
];
