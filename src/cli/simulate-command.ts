import { readFileSync } from 'fs';
import { resolve } from 'path';
import { Command } from 'commander';
import { renderFinding } from '../diagnostics/render-text';
import { readPath } from '../manifest/read-path';
import { readYamlValue } from '../manifest/read-yaml-value';
import { Journeys } from '../simulator/journey/journeys';
import { modelOf } from '../simulator/journey/model-input';
import { readCases, readRequest, TrafficCase } from '../simulator/journey/traffic-case';
import { TrafficOutcome } from '../simulator/journey/traffic-outcome';
import { CliIo } from './cli-io';
import { ExitCode } from './exit-code';
import { MeshConfigInput } from './mesh-config-input';
import { UsageError } from './usage-error';

/** The flags as commander hands them over. */
interface SimulateFlags {
  readonly file?: ReadonlyArray<string>;
  readonly from?: string;
  readonly through?: string;
  readonly withoutProxy?: string;
  readonly to?: string;
  readonly method?: string;
  readonly header?: ReadonlyArray<string>;
  readonly claims?: string;
  readonly sni?: string;
  readonly sourceIp?: string;
  readonly deny?: ReadonlyArray<string>;
  readonly meshConfig?: string;
  readonly context?: ReadonlyArray<string>;
  readonly format?: string;
  readonly trace?: boolean;
}

const NOTES = `
A file of cases:
  cases:
    - name: testers get the canary
      request:
        from: shop/web                     # namespace/serviceaccount; or through: edge/public (a gateway), or withoutProxy: NAMESPACE
        to: http://reviews:9080/reviews/1  # or https://, grpc://HOST:PORT/SERVICE/METHOD, tls://HOST:PORT, tcp://HOST:PORT
        headers: { x-tester: "true" }      # also method, claims, tokens, sni, sourceIp, forwardedFor, providers
      expect:
        decision: ALLOW                    # ALLOW, DENY, PARTIAL or UNREACHABLE
        split: { reviews.shop/v2: 100 }    # also status, layer, policies, route, mutualTls, timeoutMillis, redirect, path, authority

Exit codes:
  0  all cases are as expected; of a single request: it arrives
  1  a case is not; a single request does not arrive
  2  wrong usage, or something could not be read

Examples:
  cdk8s-istio simulate -f cases.yaml dist
  cdk8s-istio simulate dist --from shop/web --to http://reviews:9080/reviews/1 --trace`;

/** `simulate [paths…]`: what becomes of requests. */
export function simulateCommand(io: CliIo, done: (code: ExitCode) => void): Command {
  return new Command('simulate')
    .description('Say what the proxies of a mesh do with requests, and check that it is as expected')
    .argument('[paths...]', 'files, folders, or - for standard input')
    .option('-f, --file <cases>', 'YAML file of cases (repeatable)', collect)
    .option('--from <workload>', 'who sends one request: namespace/serviceaccount')
    .option('--through <gateway>', 'the request comes from outside, through this gateway: namespace/name')
    .option('--without-proxy <namespace>', 'the request comes from a workload of this namespace that has no proxy')
    .option('--to <url>', 'where the request goes')
    .option('--method <method>', 'its method (default: GET)')
    .option('--header <header>', 'a header of it, "name: value" (repeatable)', collect)
    .option('--claims <json>', 'claims of a valid token that it carries, as JSON')
    .option('--sni <name>', 'server name that it asks for')
    .option('--source-ip <address>', 'IP address of its client')
    .option('--deny <provider>', 'an extension provider that denies it (repeatable)', collect)
    .option('--mesh-config <file>', 'mesh config: as YAML, in the ConfigMap istio, or in values of the istiod chart (default: a ConfigMap istio in the input)')
    .option('--context <path>', 'file or folder with what exists elsewhere (repeatable)', collect)
    .option('--format <format>', 'text or json (default: text)')
    .option('--trace', 'also say how each outcome came about; of cases, those that fail always do')
    .addHelpText('after', NOTES)
    .action(async (paths: string[], flags: SimulateFlags) => done(await runSimulate(paths, flags, io)));
}

function collect(value: string, before: ReadonlyArray<string> = []): ReadonlyArray<string> {
  return [...before, value];
}

async function runSimulate(paths: ReadonlyArray<string>, flags: SimulateFlags, io: CliIo): Promise<ExitCode> {
  if (paths.length === 0) throw new UsageError('Say what to simulate: files, folders, or - for standard input');
  if (flags.format !== undefined && flags.format !== 'text' && flags.format !== 'json') throw new UsageError(`--format: ${JSON.stringify(flags.format)} is none of text, json`);
  const single = flags.to !== undefined;
  if (single === (flags.file !== undefined)) throw new UsageError('Say either --file with cases, or one request with --to and --from, --through or --without-proxy');
  const journeys = journeysOf(paths, flags, paths.includes('-') ? await io.stdin() : undefined);
  return single ? runRequest(flags, journeys, io) : runCases(flags, journeys, io);
}

/** @throws UsageError if something can't be read, or could not be applied */
function journeysOf(paths: ReadonlyArray<string>, flags: SimulateFlags, stdin: Uint8Array | undefined): Journeys {
  const read = readPath(paths, { stdin });
  const context = readPath(flags.context ?? []);
  const meshConfig = flags.meshConfig === undefined
    ? MeshConfigInput.among([...read.manifests, ...context.manifests], (origin) => read.sourceOf(origin) ?? context.sourceOf(origin))
    : MeshConfigInput.ofFile(flags.meshConfig);
  const { model, refused } = modelOf(read.manifests, { meshConfig: meshConfig.options.meshConfig ?? {}, context: context.manifests });
  const errors = [...read.findings, ...context.findings, ...meshConfig.findings, ...refused].filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new UsageError(`What can't be applied can't be simulated.\n\n${errors.map((finding) => renderFinding(finding)).join('\n\n')}`);
  return Journeys.of(model);
}

function runRequest(flags: SimulateFlags, journeys: Journeys, io: CliIo): ExitCode {
  const { from, through, withoutProxy, to, method, sni, sourceIp } = flags;
  const written = {
    from, through, withoutProxy, to, method, sni, sourceIp,
    headers: headersOf(flags.header ?? []),
    claims: flags.claims === undefined ? undefined : parsed(flags.claims),
    providers: flags.deny && Object.fromEntries(flags.deny.map((name) => [name, false])),
  };
  const outcome = journeys.travel(saying(() => readRequest(written, '', journeys)));
  io.stdout.write(flags.format === 'json' ? `${JSON.stringify({ ...outcome, trace: flags.trace ? outcome.trace.steps : undefined }, shown, 2)}\n` : `${describe(outcome)}${flags.trace ? `\n${outcome.trace.toString()}` : ''}\n`);
  return outcome.decision === 'ALLOW' ? ExitCode.OK : ExitCode.FINDINGS;
}

function runCases(flags: SimulateFlags, journeys: Journeys, io: CliIo): ExitCode {
  const cases = (flags.file ?? []).flatMap((file) => casesOf(resolve(io.cwd, file), file, journeys));
  const results = cases.map((one) => {
    const outcome = journeys.travel(one.request);
    return { name: one.name, outcome, problems: one.problems(outcome) };
  });
  const failed = results.filter(({ problems }) => problems.length > 0);
  if (flags.format === 'json') {
    io.stdout.write(`${JSON.stringify(results.map(({ name, outcome, problems }) => ({ name, ok: problems.length === 0, problems, outcome })), shown, 2)}\n`);
  } else {
    for (const { name, outcome, problems } of results) {
      io.stdout.write(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${name}\n`);
      for (const problem of problems) io.stdout.write(`     ${problem}\n`);
      if (flags.trace || problems.length > 0) io.stdout.write(`${outcome.trace.toString().replace(/^/gm, '     ')}\n`);
    }
    io.stdout.write(`${results.length - failed.length} of ${results.length} as expected\n`);
  }
  return failed.length === 0 ? ExitCode.OK : ExitCode.FINDINGS;
}

function casesOf(path: string, name: string, journeys: Journeys): ReadonlyArray<TrafficCase> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`The cases ${name} can't be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { value, findings } = readYamlValue(text, { file: name });
  if (findings.length > 0) throw new UsageError(findings.map((finding) => renderFinding(finding)).join('\n\n'));
  const cases = saying(() => readCases(value, journeys), name);
  if (cases.length === 0) throw new UsageError(`${name} has no cases`);
  return cases;
}

function saying<T>(read: () => T, file?: string): T {
  try {
    return read();
  } catch (error) {
    const message = (error instanceof Error ? error.message : String(error)).replace(/^[.:\s]+/, '');
    throw new UsageError(file === undefined ? message : `${file}: ${message}`);
  }
}

function headersOf(lines: ReadonlyArray<string>): Record<string, string> | undefined {
  if (lines.length === 0) return undefined;
  return Object.fromEntries(lines.map((line) => {
    const colon = line.indexOf(':');
    if (colon < 1) throw new UsageError(`--header: ${JSON.stringify(line)} has not the form "name: value"`);
    return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
  }));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new UsageError(`--claims: ${JSON.stringify(json)} is no JSON`);
  }
}

/** What only keeps the trace for later is nobody's business. */
function shown(key: string, value: unknown): unknown {
  return key === 'makeTrace' || key === 'made' ? undefined : value;
}

function describe(outcome: TrafficOutcome): string {
  const { decision, layer, policies, status, destinations, redirect, response, timeoutMillis, mutualTls, problem } = outcome;
  return [
    `${decision}${layer === undefined ? '' : ` (${[layer, ...policies].join(', ')})`}${status === undefined ? '' : ` with status ${status}`}${problem === undefined ? '' : `: ${problem}`}`,
    ...(redirect === undefined ? [] : [`  to ${redirect.location}`]),
    ...(response?.body === undefined ? [] : [`  ${JSON.stringify(response.body)}`]),
    ...destinations.map((one) => `  ${one.weight} % ${one.service}${one.version === undefined ? '' : ` ${one.version}`} port ${one.port}, ${one.decision}, by ${one.hops.map(({ proxy, name }) => `${proxy} ${name}`).join(' > ')}`),
    ...(destinations.length === 0 ? [] : [`  mutual TLS: ${mutualTls ? 'yes' : 'no'}${timeoutMillis === undefined ? '' : `, timeout: ${timeoutMillis} ms`}`]),
  ].join('\n');
}
