import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Installs the built wheel in a fresh virtual environment, as a Python user would, and runs `app.py` with it. What is
 * written must be what `app.yaml` says. Not a Jest test: it needs Python, the network, and a package that takes a while to build.
 */

const ROOT = resolve(__dirname, '..', '..');
const PYTHON = process.env.PYTHON ?? 'python3';

function builtWheel(): string | undefined {
  const folder = join(ROOT, 'dist', 'python');
  if (!existsSync(folder)) return undefined;
  const wheel = readdirSync(folder).filter((name) => name.endsWith('.whl')).sort().at(-1);
  return wheel === undefined ? undefined : join(folder, wheel);
}

function main(): number {
  if (spawnSync(PYTHON, ['--version']).status !== 0) {
    console.log(`Skipped: there is no ${PYTHON} on this machine.`);
    return 0;
  }
  const wheel = builtWheel();
  if (wheel === undefined) {
    console.error('There is no wheel in dist/python. Build it first: npx projen compile && npx projen package:python');
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'cdk8s-istio-python-'));
  try {
    const environment = join(folder, 'environment');
    execFileSync(PYTHON, ['-m', 'venv', environment], { stdio: 'inherit' });
    const python = join(environment, 'bin', 'python');
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', wheel], { stdio: 'inherit' });
    const outdir = join(folder, 'out');
    execFileSync(python, [join(__dirname, 'app.py')], { cwd: folder, env: { ...process.env, CDK8S_OUTDIR: outdir }, stdio: 'inherit' });
    const written = readFileSync(join(outdir, 'shop.k8s.yaml'), 'utf8');
    const expected = readFileSync(join(__dirname, 'app.yaml'), 'utf8');
    if (written !== expected) {
      console.error(`The app wrote something else than test/jsii/app.yaml:\n${written}`);
      return 1;
    }
    console.log('Python: installed, synthesized, as expected.');
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = main();
