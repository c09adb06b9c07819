import { Component, cdk8s } from 'projen';

/** Jest compiles with swc, which only strips types: the compile and lint tasks are what check them. */
export class TestRunner extends Component {
  constructor(project: cdk8s.ConstructLibraryCdk8s) {
    super(project);
    const jest = project.jest!;
    const config = jest.config as Record<string, unknown>;
    delete config.preset;
    config.transform = {
      '^.+\\.ts$': ['@swc/jest', {
        sourceMaps: 'inline',
        jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022', keepClassNames: true },
        module: { type: 'commonjs' },
      }],
    };
    config.testMatch = ['<rootDir>/test/**/*.test.ts'];
    config.collectCoverage = false;
    config.testEnvironment = 'node';
    config.roots = ['<rootDir>/test'];
    config.moduleFileExtensions = ['ts', 'js', 'json', 'node'];
    config.modulePathIgnorePatterns = ['<rootDir>/dist/', '<rootDir>/lib/'];
    config.collectCoverageFrom = ['src/**/*.ts', '!src/**/index.ts'];
    config.coveragePathIgnorePatterns = ['/node_modules/', '<rootDir>/imports/'];
    project.deps.removeDependency('ts-jest');
  }
}
