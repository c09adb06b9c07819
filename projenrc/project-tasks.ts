import { dirname } from 'node:path';
import { Component, cdk8s } from 'projen';

/** Where Jest leaves its result for whoever wants to count (`.ci/run` does). */
const TEST_RESULT = 'dist/test/jest.json';

/** The commands of a contributor. Each is an `npm run` script and a task of `npx projen`. */
export class ProjectTasks extends Component {
  constructor(project: cdk8s.ConstructLibraryCdk8s) {
    super(project);
    // The jsii tools print a banner with every run on a Node release that is past its end of life but still in our range.
    project.tasks.addEnvironment('JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION', '20');
    this.addTests(project);
    this.addPrograms(project);
    this.addDocs(project);
  }

  private addTests(project: cdk8s.ConstructLibraryCdk8s): void {
    const typecheck = project.addTask('typecheck', {
      description: 'Check the types of everything that jsii does not compile: tests, examples, tools',
      exec: 'tsc --noEmit -p tsconfig.dev.json',
    });
    const test = project.testTask;
    test.reset();
    test.spawn(typecheck);
    test.exec(`node -e "require('fs').mkdirSync('${dirname(TEST_RESULT)}', { recursive: true })"`);
    test.exec(`jest --ci --json --outputFile=${TEST_RESULT}`, { receiveArgs: true });
    test.spawn(project.eslint!.eslintTask);
    // `projen build` compiles by itself before it tests, `npm test` has to ask for it.
    project.package.setScript('test', 'projen compile && projen test');

    project.addTask('test:python', {
      description: 'Install the built wheel in a fresh Python environment and synthesize an app with it',
      exec: 'tsx test/jsii/python.ts',
    });
  }

  private addPrograms(project: cdk8s.ConstructLibraryCdk8s): void {
    const demo = project.addTask('demo', { description: 'Build, then run every example into dist/demo and check what it wrote' });
    demo.spawn(project.compileTask);
    demo.exec('tsx projenrc/demo.ts');
    project.addTask('bench', { description: 'Measure reading, checking and synthesis', exec: 'tsx bench/main.ts', receiveArgs: true });
    project.addTask('conformance', { description: 'Compare with labelled cases', exec: 'tsx conformance/main.ts', receiveArgs: true });
    project.addTask('import:crds', { description: 'Generate imports/ from the pinned CRDs', exec: 'tsx projenrc/import-crds/main.ts', receiveArgs: true });
  }

  private addDocs(project: cdk8s.ConstructLibraryCdk8s): void {
    project.addTask('docgen', { description: 'Write API.md from the compiled library', exec: 'tsx projenrc/docgen.ts' });
    const rules = project.addTask('rules', { description: 'Write the lists of rules in src/rules and their documentation in docs/rules', exec: 'tsx projenrc/rules-barrel.ts' });
    rules.exec('tsx projenrc/rule-docs.ts');
  }
}
