import { Component, cdk8s } from 'projen';

/**
 * What a consumer can import and run.
 *
 * The root entry is the jsii assembly; `analysis` and `jest` are for TypeScript users only (they need
 * generics and functions, which jsii can't express) and stay outside of it.
 */
export class LibraryEntries extends Component {
  constructor(project: cdk8s.ConstructLibraryCdk8s) {
    super(project);
    const entry = (path: string) => ({ types: `./lib/src/${path}.d.ts`, default: `./lib/src/${path}.js` });
    const manifest = project.package;
    manifest.addField('types', 'lib/src/index.d.ts');
    manifest.addField('exports', {
      '.': entry('index'),
      './analysis': entry('analysis'),
      './jest': entry('jest'),
      // Tools that read a package rather than import it: jsii reads the assembly, others the manifest.
      './.jsii': './.jsii',
      './package.json': './package.json',
    });
    manifest.addField('bin', { 'cdk8s-istio': 'lib/src/cli/main.js' });

    // jest 30 asks for unrs-resolver ^1.13 whose platform packages npm 11 can't find in a lock file.
    manifest.addPackageResolutions('unrs-resolver@1.12.2');
    // Nothing that is installed needs to run a script of its own: binaries come as packages per platform.
    const withScripts = ['@parcel/watcher', '@swc/core', 'backport', 'esbuild', 'unrs-resolver'];
    manifest.addField('allowScripts', Object.fromEntries(withScripts.map((name) => [name, false])));

    // The sources of imports/ stay at home, its NOTICE travels with what was made from it.
    project.addPackageIgnore('/imports/**/*.ts');
    for (const path of ['/.ci/', '/bench/', '/conformance/', '/coverage/', '/docs/', '/examples/', '/projenrc/', '/tsconfig.dev.json', '/CONTRIBUTING.md']) {
      project.addPackageIgnore(path);
    }
  }
}
