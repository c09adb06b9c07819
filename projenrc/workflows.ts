import { Component, cdk8s, github } from 'projen';

/** Actions by commit: a moved tag can't change what runs here. The comment is the release the commit belongs to. */
const ACTIONS = {
  checkout: 'actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683', // v4.2.2
  setupNode: 'actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020', // v4.4.0
  setupPython: 'actions/setup-python@a26af69be951a213d495a4c3e4e4022e16d87065', // v5.6.0
  setupJava: 'actions/setup-java@c5195efecf7bdfc987ee8bae7a71cb8b11521c00', // v4.7.1
  setupGo: 'actions/setup-go@d35c59abb061a4a6fb18e82ac0862c26744d6ab5', // v5.5.0
  upload: 'actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02', // v4.6.2
  download: 'actions/download-artifact@d3f86a106a0bac45b974a628896c90dbdf5c8093', // v4.3.0
  publishPython: 'pypa/gh-action-pypi-publish@76f52bc884231f62b9a034ebfe128415bbaabdfc', // v1.12.4
};

const RUNNER = ['ubuntu-24.04'];
const READ_ONLY = { contents: github.workflows.JobPermission.READ };
/** A job that publishes has the identity token, no checkout and no build: nothing of a dependency runs beside the token. */
const IDENTITY = { idToken: github.workflows.JobPermission.WRITE };
const ARTIFACT = 'dist';
const PUBLIB = 'publib@0.2.1061';

type Step = github.workflows.JobStep;

const checkout: Step = { name: 'Check out', uses: ACTIONS.checkout, with: { 'persist-credentials': false } };
const fetchPackages: Step = { name: 'Fetch what was built', uses: ACTIONS.download, with: { name: ARTIFACT, path: 'dist' } };

function node(version: string): Step {
  return { name: 'Set up Node', uses: ACTIONS.setupNode, with: { 'node-version': version } };
}

/** Builds and tests each change; publishes a tag. */
export class Workflows extends Component {
  constructor(project: cdk8s.ConstructLibraryCdk8s) {
    super(project);
    const hub = project.github;
    if (hub === undefined) throw new Error('The project has no GitHub component to add workflows to.');
    this.addBuild(hub);
    this.addRelease(hub);
  }

  private addBuild(hub: github.GitHub): void {
    const workflow = new github.GithubWorkflow(hub, 'build', {
      limitConcurrency: true,
      concurrencyOptions: { group: '${{ github.workflow }}-${{ github.ref }}', cancelInProgress: true },
    });
    workflow.on({ pullRequest: {}, push: { branches: ['main'] }, workflowDispatch: {} });
    workflow.addJob('test', {
      runsOn: RUNNER,
      permissions: READ_ONLY,
      timeoutMinutes: 30,
      strategy: { failFast: false, matrix: { domain: { node: ['20.20.0', '22', '24'] } } },
      steps: [
        checkout,
        node('${{ matrix.node }}'),
        { name: 'Install', run: 'npm ci' },
        { name: 'Test', run: 'npm test' },
        { name: 'Run the examples', run: 'npm run demo' },
        { name: 'Refuse a stale API.md and changed files', run: 'npx projen docgen && git diff --exit-code' },
      ],
    });
  }

  private addRelease(hub: github.GitHub): void {
    const workflow = new github.GithubWorkflow(hub, 'release', { limitConcurrency: true });
    workflow.on({ push: { tags: ['v[0-9]+.[0-9]+.[0-9]+*'] } });
    workflow.addJob('build', {
      runsOn: RUNNER,
      permissions: READ_ONLY,
      timeoutMinutes: 60,
      steps: [
        checkout,
        node('20.20.0'),
        { name: 'Set up Python', uses: ACTIONS.setupPython, with: { 'python-version': '3.11' } },
        { name: 'Set up Java', uses: ACTIONS.setupJava, with: { 'distribution': 'temurin', 'java-version': '17' } },
        { name: 'Set up Go', uses: ACTIONS.setupGo, with: { 'go-version': '1.24', 'cache': false } },
        { name: 'Install', run: 'npm ci' },
        { name: 'Test', run: 'npm test' },
        { name: 'Refuse a stale API.md', run: 'npx projen docgen && git diff --exit-code' },
        { name: 'Take the version from the tag', run: 'npm version --no-git-tag-version "${GITHUB_REF_NAME#v}"' },
        { name: 'Compile with that version', run: 'npx projen compile' },
        { name: 'Package', run: 'npx projen package-all' },
        { name: 'Try the Python package', run: 'npx projen test:python' },
        { name: 'Keep the packages', uses: ACTIONS.upload, with: { 'name': ARTIFACT, 'path': 'dist', 'if-no-files-found': 'error' } },
      ],
    });
    workflow.addJob('publish-npm', this.publishJob(IDENTITY, [
      node('24'),
      fetchPackages,
      { name: 'Publish', run: 'npm publish --provenance --access public dist/js/*.tgz' },
    ]));
    workflow.addJob('publish-python', this.publishJob(IDENTITY, [
      fetchPackages,
      { name: 'Publish', uses: ACTIONS.publishPython, with: { 'packages-dir': 'dist/python' } },
    ]));
    workflow.addJob('publish-java', this.publishJob({}, [
      node('24'),
      { name: 'Set up Java', uses: ACTIONS.setupJava, with: { 'distribution': 'temurin', 'java-version': '17' } },
      fetchPackages,
      {
        name: 'Publish',
        run: `npx -y -p ${PUBLIB} publib-maven`,
        env: {
          MAVEN_SERVER_ID: 'central-ossrh',
          MAVEN_USERNAME: '${{ secrets.MAVEN_USERNAME }}',
          MAVEN_PASSWORD: '${{ secrets.MAVEN_PASSWORD }}',
          MAVEN_GPG_PRIVATE_KEY: '${{ secrets.MAVEN_GPG_PRIVATE_KEY }}',
          MAVEN_GPG_PRIVATE_KEY_PASSPHRASE: '${{ secrets.MAVEN_GPG_PRIVATE_KEY_PASSPHRASE }}',
        },
      },
    ]));
    workflow.addJob('publish-go', this.publishJob({}, [
      node('24'),
      { name: 'Set up Go', uses: ACTIONS.setupGo, with: { 'go-version': '1.24', 'cache': false } },
      fetchPackages,
      {
        name: 'Publish',
        run: `npx -y -p ${PUBLIB} publib-golang`,
        env: { GITHUB_TOKEN: '${{ secrets.GO_GITHUB_TOKEN }}', GIT_USER_NAME: 'cdk8s-istio', GIT_USER_EMAIL: 'maintainers@cdk8s-istio.dev' },
      },
    ]));
  }

  /** Publishing jobs wait for the build and for whoever guards the environment `release`. */
  private publishJob(permissions: github.workflows.JobPermissions, steps: Step[]): github.workflows.Job {
    return { runsOn: RUNNER, needs: ['build'], environment: 'release', permissions, timeoutMinutes: 20, steps };
  }
}
