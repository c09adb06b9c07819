import * as fs from 'fs';
import * as path from 'path';
import { App, AppProps, Chart } from 'cdk8s';
import { writeYaml } from '../../manifest/write-yaml';
import { Configurations } from './configuration';
import { MeshArtifacts } from './mesh-artifacts';
import { requireChecksPass } from './mesh-check';

/** Props of a `MeshApp`. */
export interface MeshAppProps extends AppProps {
  /**
   * Folder of the files that are not manifests.
   *
   * @default - the output folder with `-artifacts` behind its name
   */
  readonly artifactsDir?: string;
}

/**
 * An App that knows configurations and artifacts: each cluster and stage is written to a folder of its own, and what is
 * no manifest goes to a folder beside. All texts are made, and all checks passed, before the first file is written.
 *
 * A plain cdk8s App works as well; it writes all charts into one folder and leaves artifacts to `MeshArtifacts.write`.
 *
 * @example
 * const app = new MeshApp({ outdir: 'dist' });
 * new Chart(app, 'shop', { namespace: 'shop' });
 * app.synth();
 */
export class MeshApp extends App {
  /** Folder of the files that are not manifests. */
  public readonly artifactsDir: string;

  constructor(props: MeshAppProps = {}) {
    super(props);
    this.artifactsDir = props.artifactsDir ?? `${this.outdir.replace(/[/\\]+$/, '')}-artifacts`;
    const inside = path.relative(path.resolve(this.outdir), path.resolve(this.artifactsDir));
    if (inside === '' || !(inside.startsWith('..') || path.isAbsolute(inside))) {
      throw new Error(`MeshApp: artifactsDir "${this.artifactsDir}" is inside the folder that is applied, "${this.outdir}". Choose one beside it.`);
    }
  }

  /**
   * Writes all manifests and artifacts.
   *
   * @throws where any check fails; then no file is written
   */
  public synth(): void {
    requireChecksPass(this);
    const configurations = Configurations.of(this);
    const texts = new Map<string, string>();
    const folders = new Map<Chart, string>();
    for (const chart of this.charts) {
      folders.set(chart, configurations.ofChart(chart).folder);
    }
    for (const [chart, folder] of folders) {
      const file = path.join(this.outdir, folder, `${fileName(chart)}${this.outputFileExtension}`);
      const objects: unknown[] = chart.toJson();
      texts.set(file, (texts.get(file) ?? '') + (texts.has(file) && objects.length ? '---\n' : '') + writeYaml(objects));
    }
    const artifacts = MeshArtifacts.render(this);
    for (const name of Object.keys(artifacts)) texts.set(path.join(this.artifactsDir, ...name.split('/')), artifacts[name]);
    for (const [file, text] of texts) {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, text);
    }
  }
}

/** As cdk8s names a chart's file, without the number that depends on other charts. */
function fileName(chart: Chart): string {
  return chart.node.path.replace(/\//g, '-').toLowerCase().replace(/[^a-z0-9.-]/g, '-');
}
