import { cdk8s, javascript, typescript } from 'projen';
import { LibraryEntries } from './projenrc/library-entries';
import { LintRules } from './projenrc/lint-rules';
import { ProjectTasks } from './projenrc/project-tasks';
import { TestRunner } from './projenrc/test-runner';
import { Workflows } from './projenrc/workflows';

const project = new cdk8s.ConstructLibraryCdk8s({
  name: 'cdk8s-istio',
  description: 'cdk8s constructs that synthesize validated Istio and Gateway API manifests, checked as the control plane checks them and testable without a cluster',
  author: 'cdk8s-istio authors',
  authorAddress: 'maintainers@cdk8s-istio.dev',
  authorOrganization: true,
  repositoryUrl: 'https://github.com/cdk8s-istio/cdk8s-istio.git',
  keywords: ['cdk8s', 'istio', 'gateway-api', 'service-mesh', 'kubernetes', 'gitops', 'constructs', 'simulator'],
  license: 'Apache-2.0',
  defaultReleaseBranch: 'main',
  minNodeVersion: '20.19.0',
  workflowNodeVersion: '20.20.0',
  packageManager: javascript.NodePackageManager.NPM,
  projenVersion: '0.103.25',
  projenrcTs: true,
  projenrcTsOptions: { runner: typescript.TypeScriptRunner.tsx() },

  cdk8sVersion: '2.70.0',
  constructsVersion: '10.5.0',
  jsiiVersion: '~6.0.0',
  typescriptVersion: '~6.0.0',

  // jsii wants one root folder: src/ and imports/ are both compiled, into lib/.
  entrypoint: 'lib/src/index.js',
  tsconfig: {
    include: ['src/**/*.ts', 'imports/**/*.ts'],
    compilerOptions: { rootDir: '.' },
  },
  tsconfigDevFile: 'tsconfig.dev.json',
  tsconfigDev: {
    include: [
      '.projenrc.ts', 'bench/**/*.ts', 'conformance/**/*.ts', 'examples/**/*.ts', 'imports/**/*.ts', 'projenrc/**/*.ts', 'src/**/*.ts', 'test/**/*.ts',
    ],
    exclude: ['coverage', 'dist', 'lib'],
  },

  // Exact, because they are shipped inside the package: what was tested is what runs.
  bundledDeps: [
    '@bufbuild/cel@0.6.1',
    // A peer of the one before; npm bundles no peers by itself.
    '@bufbuild/protobuf@2.17.0',
    'cli-progress@3.12.0',
    'commander@14.0.3',
    'js-yaml@5.5.0',
    're2js@2.10.0',
  ],
  devDeps: [
    'yaml@2.9.1',
    '@swc/core@1.15.43',
    '@swc/jest@0.2.39',
    '@types/cli-progress@3.11.6',
    'ajv@8.20.0',
    'ajv-formats@3.0.1',
    'cdk8s-cli@2.207.60',
    'cdk8s-plus-27@2.9.5',
    'cdk8s-plus-33@2.5.57',
    'fast-check@4.10.2',
    'json-schema-to-typescript@16.0.0',
    'jsii-docgen@10.12.6',
    'json2jsii@0.5.19',
    'vitest@4.1.12',
  ],

  publishToPypi: { distName: 'cdk8s-istio', module: 'cdk8s_istio' },
  publishToMaven: {
    javaPackage: 'io.github.cdk8s_istio',
    mavenGroupId: 'io.github.cdk8s-istio',
    mavenArtifactId: 'cdk8s-istio',
  },
  publishToGo: { moduleName: 'github.com/cdk8s-istio/cdk8s-istio-go', packageName: 'cdk8sistio' },

  // `release` and `depsUpgrade` add packages that want Node 22; projenrc/workflows.ts writes the workflows.
  release: false,
  buildWorkflow: false,
  depsUpgrade: false,
  pullRequestTemplate: false,
  githubOptions: { mergify: false, pullRequestLint: false },
  sampleCode: false,
  docgen: false,

  jestOptions: {
    jestVersion: '^30',
    // Anything but NEVER would rewrite snapshots while testing, so that none could ever fail.
    updateSnapshot: javascript.UpdateSnapshot.NEVER,
    junitReporting: false,
    jestConfig: { setupFiles: ['<rootDir>/test/fast-check-seed.ts'], testMatch: ['<rootDir>/test/**/*.test.ts'] },
  },
  eslintOptions: {
    dirs: ['src', 'test', 'examples', 'bench', 'conformance', 'projenrc', '.projenrc.ts'],
    devdirs: [],
    tsconfigPath: './tsconfig.dev.json',
    projectService: false,
    // A check never rewrites what it checks; `npx projen eslint --fix` does.
    commandOptions: { fix: false },
  },
  gitignore: ['/dist/', '/tmp/', '*.tsbuildinfo', '.swc/'],
});

new LibraryEntries(project);
new TestRunner(project);
new LintRules(project);
new ProjectTasks(project);
new Workflows(project);

project.synth();
