import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '..', '..');
const FOLDER = join(ROOT, 'dist', 'test', 'vitest');

const SAMPLE = `
import { expect, test } from 'vitest';
import 'SOURCE/testing/jest';
import { MeshSimulator } from 'SOURCE/testing/mesh-simulator';

const traffic = MeshSimulator.fromYaml(\`
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { selector: { app: reviews, version: v1 }, ports: [{ name: http, port: 9080 }] }
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: closed, namespace: shop }
spec: { action: DENY, rules: [{ to: [{ operation: { paths: [/admin] } }] }] }
\`);

test('the matchers are there', () => {
  expect(traffic.http({ from: 'shop/web', to: 'http://reviews:9080/' })).toReach('reviews.shop', 'v1');
  expect(traffic.http({ from: 'shop/web', to: 'http://reviews:9080/' })).toSplit({ v1: 100 });
  expect(traffic.http({ from: 'shop/web', to: 'http://reviews:9080/admin' })).toBeDenied({ policy: 'DENY shop/closed' });
});

test('and they can fail', () => {
  expect(() => expect(traffic.http({ from: 'shop/web', to: 'http://reviews:9080/' })).toBeDenied()).toThrow(/comes to ALLOW/);
});
`;

describe('the matchers in Vitest', () => {
  beforeAll(() => {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    // A reader imports the package; here that is the source it is made from.
    writeFileSync(join(FOLDER, 'sample.test.ts'), SAMPLE.replace(/SOURCE/g, relative(FOLDER, join(ROOT, 'src')).split('\\').join('/')));
  });

  test('work without set-up', () => {
    const cli = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
    const { JEST_WORKER_ID: _id, ...env } = process.env;
    // Schemas are required when they are first needed; built, they are JavaScript.
    const run = spawnSync(process.execPath, [cli, 'run', '--root', FOLDER, '--reporter=json', '--no-color'], { cwd: ROOT, encoding: 'utf8', env: { ...env, NODE_ENV: 'test', NODE_OPTIONS: '--import tsx' } });
    const report = JSON.parse(run.stdout.slice(run.stdout.indexOf('{'))) as { numPassedTests: number; numTotalTests: number };
    expect({ status: run.status, passed: report.numPassedTests, total: report.numTotalTests }).toEqual({ status: 0, passed: 2, total: 2 });
  }, 120_000);
});
