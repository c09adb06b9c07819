import { execFileSync } from 'child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join, relative } from 'path';

const TARGET = join(__dirname, '..', '..', 'imports', 'envoy', 'messages.ts');

/** A Go module that describes Envoy messages, and which of its packages Istio registers. */
interface EnvoySource {
  readonly module: string;
  readonly version: string;
  readonly folders: RegExp;
}

/** To move to another release of the Envoy API change the versions, run this file, and review the difference it makes. */
const SOURCES: ReadonlyArray<EnvoySource> = [
  { module: 'github.com/envoyproxy/go-control-plane/envoy', version: 'v1.40.0', folders: /v3/ },
  { module: 'github.com/envoyproxy/go-control-plane/contrib', version: 'v1.36.1-0.20260729145720-a2d8c7492908', folders: /v3/ },
  { module: 'github.com/cncf/xds/go', version: 'v0.0.0-20260202195803-dba9d589def2', folders: /./ },
  { module: 'istio.io/api', version: 'v1.31.1', folders: /^envoy\// },
];
const WELL_KNOWN = ['anypb', 'durationpb', 'emptypb', 'fieldmaskpb', 'structpb', 'timestamppb', 'wrapperspb']
  .map((name) => `google.golang.org/protobuf/types/known/${name}`);

const HEAD = `/* Written by projenrc/import-envoy from the Go modules that it pins: never edit by hand. See imports/README.md. */

/**
 * Every message of the Envoy v3 API: a line \`@package\`, then one line per message of it: its name, and its fields as \`name:type\`
 * (\`name/jsonName:type\` where the JSON name is not the camel-cased one). Types: b bool, i int32, l int64, u uint32, w uint64,
 * f float, s string, y bytes, eN enum, mN message (N: base 36 index), \`[\` before it a list, \`{\` a map of key and value.
 */
export const ENVOY_MESSAGES = \`
`;
const MIDDLE = `\`;

/** Every enum that a field has, one line each: its name and those of its values. */
export const ENVOY_ENUMS = \`
`;

/** Folders below `root` that hold generated messages. */
function packageFolders(root: string): string[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.pb.go'));
  return [...new Set(files.map((file) => dirname(file)))].sort();
}

/** Writes `imports/envoy/messages.ts`. Needs Go, and the module proxy (or a filled module cache). */
function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'import-envoy-'));
  const go = (...args: string[]): string => execFileSync('go', args, {
    cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'ignore'],
    // Istio's own messages are in two of the modules, and equal.
    env: { ...process.env, GOLANG_PROTOBUF_REGISTRATION_CONFLICT: 'ignore' },
  });
  try {
    go('mod', 'init', 'import-envoy');
    go('get', ...SOURCES.map(({ module, version }) => `${module}@${version}`));
    const packages = SOURCES.flatMap(({ module, folders }) => {
      const root = go('list', '-m', '-f', '{{.Dir}}', module).trim();
      return packageFolders(root).map((path) => relative('.', path)).filter((path) => folders.test(path)).map((path) => `${module}/${path}`);
    });
    const imports = [...packages, ...WELL_KNOWN].map((name) => `\t_ "${name}"\n`).join('');
    writeFileSync(join(folder, 'imports.go'), `package main\n\nimport (\n${imports})\n`);
    copyFileSync(join(__dirname, 'describe.go'), join(folder, 'describe.go'));
    go('mod', 'tidy');
    const [messages, enums] = go('run', '.').split('#\n');
    mkdirSync(dirname(TARGET), { recursive: true });
    writeFileSync(TARGET, `${HEAD}${messages}${MIDDLE}${enums}\`;\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main();
