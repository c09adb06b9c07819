import * as fs from 'fs';
import * as path from 'path';
import { App } from 'cdk8s';
import { Configurations } from './configuration';
import { requireChecksPass } from './mesh-check';

/**
 * The files of an app that are not manifests: Helm values with the mesh config, bootstrap files of virtual machines.
 * They go beside the folder that is applied, never into it.
 *
 * @example
 * app.synth();
 * MeshArtifacts.write(app, 'dist-artifacts');
 */
export class MeshArtifacts {
  /**
   * Their texts by path, each configuration in a folder of its own; what `write` would write.
   *
   * @throws where a check of the app fails
   */
  public static render(app: App): { [path: string]: string } {
    requireChecksPass(app);
    return MeshArtifacts._texts(app);
  }

  /**
   * The same without checks, for who made them already.
   *
   * @internal
   */
  public static _texts(app: App): { [path: string]: string } {
    const files: Record<string, string> = {};
    for (const configuration of Configurations.of(app).all()) {
      for (const artifact of configuration.artifacts.all()) {
        files[[configuration.folder, artifact.path].filter((part) => part !== '').join('/')] = artifact.text();
      }
    }
    return files;
  }

  /**
   * Writes them below a folder and returns the paths written, in order.
   *
   * @param folder made where it does not exist
   * @throws where a check of the app fails; then nothing is written
   */
  public static write(app: App, folder: string): string[] {
    const files = MeshArtifacts.render(app);
    const written = Object.keys(files).sort();
    for (const file of written) {
      const target = path.join(folder, ...file.split('/'));
      fs.mkdirSync(path.dirname(target), { recursive: true });
      fs.writeFileSync(target, files[file]);
    }
    return written.map((file) => path.posix.join(folder.split(path.sep).join('/'), file));
  }

  private constructor() {}
}
