import { Component, cdk8s } from 'projen';
import { restrictedZones } from './layers';

/** What a reviewer would otherwise have to watch for by eye. */
export class LintRules extends Component {
  constructor(project: cdk8s.ConstructLibraryCdk8s) {
    super(project);
    const eslint = project.eslint!;
    eslint.addIgnorePattern('imports/');
    eslint.addIgnorePattern('lib/');
    eslint.addIgnorePattern('dist/');
    // imports/ never imports from us (test/layers.test.ts), so no cycle leads through it, and reading it takes most of the time.
    const config = eslint.config as { settings: Record<string, unknown> };
    config.settings['import/ignore'] = ['/imports/', '/node_modules/'];
    for (const folder of ['test', 'examples', 'bench', 'conformance', 'projenrc']) {
      eslint.allowDevDeps(`${folder}/**`);
    }
    eslint.addRules({
      'import/no-restricted-paths': ['error', { zones: restrictedZones() }],
      'import/no-cycle': ['error', { ignoreExternal: true }],
      'import/no-default-export': ['error'],
      'import/order': ['error', { groups: ['builtin', 'external', 'parent', 'sibling', 'index'] }],
      'curly': ['error', 'multi-line'],
      // Addresses and hashes are bit patterns.
      'no-bitwise': ['off'],
      // Tables of data read best with several columns to a line.
      '@stylistic/object-property-newline': ['off'],
      'no-eval': ['error'],
      'no-new-func': ['error'],
      'no-restricted-properties': ['error',
        { property: 'localeCompare', message: 'Sorts differently from machine to machine; compare with < and >.' },
        { property: 'toLocaleString', message: 'Prints differently from machine to machine.' },
        { property: 'toLocaleLowerCase', message: 'Depends on the machine; use toLowerCase.' },
        { property: 'toLocaleUpperCase', message: 'Depends on the machine; use toUpperCase.' }],
      // Parsers read best with the tables they use above them.
      '@typescript-eslint/member-ordering': ['off'],
      'no-restricted-syntax': ['error',
        { selector: 'TSAsExpression > TSAnyKeyword', message: 'Narrow the value instead of leaving the type checker.' }],
      '@typescript-eslint/no-explicit-any': ['error'],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-ignore': true, 'ts-nocheck': true, 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
    });
    // Past these sizes a file holds a second noun; find it.
    const limit = (max: number) => ({ 'max-lines': ['error', { max }] });
    // The list of all rules is generated.
    eslint.addOverride({ files: ['src/**/*.ts'], excludedFiles: ['src/rules/all.ts'], rules: limit(300) });
    eslint.addOverride({ files: ['src/rules/*/*.ts'], rules: limit(120) });
    eslint.addOverride({ files: ['test/**/*.ts'], rules: limit(400) });
    eslint.addOverride({ files: ['src/**/*.ts'], excludedFiles: ['src/cli/**/*.ts'], rules: { 'no-console': ['error'] } });
  }
}
