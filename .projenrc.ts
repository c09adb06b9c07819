import { cdk8s, javascript } from 'projen';
import { JsiiProjectTools } from './projenrc/project-tools';

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
  projenrcTs: true,

  cdk8sVersion: '2.70.0',
  constructsVersion: '10.5.0',
  jsiiVersion: '~6.0.0',
  typescriptVersion: '~6.0.0',

  // jsii wants one root folder: src/ and imports/ are both compiled, into lib/.
  rootdir: '.',
  libdir: 'lib',
  entrypoint: 'lib/src/index.js',
  excludeTypescript: ['test/**', 'examples/**', 'bench/**', 'projenrc/**', 'dist/**', '.projenrc.ts'],

  deps: [],
  bundledDeps: [
    'js-yaml@5.5.0',
    'yaml@2.9.1',
    're2js@2.10.0',
    '@bufbuild/cel@0.6.1',
    'commander@14.0.3',
    'cli-progress@3.12.0',
  ],
  peerDeps: [],
  devDeps: [
    '@swc/core',
    '@swc/jest',
    '@types/cli-progress',
    'cdk8s-cli@2.207.60',
    'cdk8s-plus-27@2.9.5',
    'cdk8s-plus-33@2.5.57',
    'eslint-plugin-import-x',
    'fast-check@4.10.2',
    'json-schema-to-typescript',
    'json2jsii@0.5.19',
    'jsonschema',
    'tsx',
    'vitest',
  ],

  publishToPypi: { distName: 'cdk8s-istio', module: 'cdk8s_istio' },
  publishToMaven: {
    javaPackage: 'io.github.cdk8s_istio',
    mavenGroupId: 'io.github.cdk8s-istio',
    mavenArtifactId: 'cdk8s-istio',
  },
  publishToGo: { moduleName: 'github.com/cdk8s-istio/cdk8s-istio-go', packageName: 'cdk8sistio' },

  // `release: true` adds packages that want Node 22; the workflows are written by projenrc/ instead.
  release: false,
  buildWorkflow: false,
  depsUpgrade: false,
  pullRequestTemplate: false,
  githubOptions: { mergify: false, pullRequestLint: false },
  sampleCode: false,
  docgen: true,
  docgenFilePath: 'API.md',

  jestOptions: {
    jestVersion: '^30',
    // Anything but NEVER would rewrite snapshots while testing, so that none could ever fail.
    updateSnapshot: javascript.UpdateSnapshot.NEVER,
    junitReporting: false,
    jestConfig: {
      testMatch: ['<rootDir>/test/**/*.test.ts'] as any,
    },
  },
  eslintOptions: { dirs: ['src', 'test', 'examples', 'bench', 'projenrc', '.projenrc.ts'], fileExtensions: ['.ts'] },
  gitignore: ['/dist/', '/tmp/', '*.tsbuildinfo', '/test/**/*.out', '.swc/'],
  npmIgnoreOptions: {},
});

new JsiiProjectTools(project);

project.synth();
