import { readFileSync } from 'fs';
import { dirname, join } from 'path';

const PACKAGE = 'cdk8s-istio';

/** The version of this package, from the manifest beside or above the compiled files. */
export function packageVersion(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    try {
      const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      if (typeof manifest === 'object' && manifest !== null && 'name' in manifest && manifest.name === PACKAGE && 'version' in manifest) {
        return String(manifest.version);
      }
    } catch {
      // Not there: it is further up.
    }
    if (dirname(folder) === folder) return '0.0.0';
  }
}
