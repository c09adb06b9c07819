import { Component, cdk8s } from 'projen';

/** The commands of a contributor; `npm run` and `npx projen` know the same names. */
export class ProjectTasks extends Component {
  constructor(project: cdk8s.ConstructLibraryCdk8s) {
    super(project);
    project.addTask('bench', { description: 'Measure reading, checking and synthesis', exec: 'tsx bench/main.ts', receiveArgs: true });
    project.addTask('conformance', { description: 'Check against labelled cases', exec: 'tsx conformance/main.ts', receiveArgs: true });
    project.addTask('demo', { description: 'Run every example into dist/demo and check what it wrote', exec: 'tsx projenrc/demo.ts', receiveArgs: true });
  }
}
