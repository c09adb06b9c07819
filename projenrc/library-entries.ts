import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Component, cdk8s } from 'projen';

/**
 * What a consumer can import, and the source of each below `src/`. The root is the jsii assembly; the others are for TypeScript users
 * only (they need generics and functions, which jsii can't express) and stay outside of it.
 */
const ENTRIES: Readonly<Record<string, string>> = {
  '.': 'index',
  './analysis': 'analysis',
  './jest': 'testing/jest',
};

/** What a consumer can run. */
const COMMANDS: Readonly<Record<string, string>> = {
  'cdk8s-istio': 'cli/main',
};

/** What is installed and would like to run a script of its own. Nothing needs to: binaries come as packages per platform. */
const DENIED_SCRIPTS = ['@parcel/watcher', '@swc/core', 'backport', 'esbuild', 'unrs-resolver'];

/** What stays at home. The NOTICE of imports/ travels with what was made from its sources. */
const UNPACKAGED = [
  '/.ci/', '/bench/', '/conformance/', '/coverage/', '/docs/', '/examples/', '/imports/**/*.ts', '/projenrc/', '/tsconfig.dev.json',
  '/CONTRIBUTING.md',
];

/** What a consumer gets. */
export class LibraryEntries extends Component {
  constructor(project: cdk8s.ConstructLibraryCdk8s) {
    super(project);
    // An entry appears in package.json with its source, so that no entry ever leads nowhere.
    const present = ([, source]: [string, string]) => existsSync(join(project.outdir, 'src', `${source}.ts`));
    const manifest = project.package;
    manifest.addField('types', 'lib/src/index.d.ts');
    manifest.addField('exports', {
      ...Object.fromEntries(Object.entries(ENTRIES).filter(present).map(([name, source]) =>
        [name, { types: `./lib/src/${source}.d.ts`, default: `./lib/src/${source}.js` }])),
      // Tools that read a package rather than import it: jsii reads the assembly, others the manifest.
      './.jsii': './.jsii',
      './package.json': './package.json',
    });
    const commands = Object.entries(COMMANDS).filter(present).map(([name, source]) => [name, `lib/src/${source}.js`]);
    if (commands.length > 0) manifest.addField('bin', Object.fromEntries(commands));

    // jest 30 asks for unrs-resolver ^1.13 whose platform packages npm 11 can't find in a lock file.
    manifest.addPackageResolutions('unrs-resolver@1.12.2');
    manifest.addField('allowScripts', Object.fromEntries(DENIED_SCRIPTS.map((name) => [name, false])));

    for (const path of UNPACKAGED) project.addPackageIgnore(path);
  }
}
