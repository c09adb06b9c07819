import * as fs from 'fs';
import * as path from 'path';
import { App, AppProps, Chart } from 'cdk8s';
import { writeYaml } from '../../manifest/write-yaml';
import { Configurations } from './configuration';
import { MeshArtifacts } from './mesh-artifacts';
import { CheckedConfiguration } from './checked-configuration';
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
    const checked = requireChecksPass(this);
    const texts = new Map<string, string>();
    const objects = this.objectsByChart(checked);
    const configurations = Configurations.of(this);
    for (const [chart, written] of objects) {
      const { folder } = configurations.ofChart(chart);
      const file = path.join(this.outdir, folder, `${fileName(chart, folder)}${this.outputFileExtension}`);
      const before = texts.get(file);
      texts.set(file, before === undefined ? writeYaml(written) : `${before}---\n${writeYaml(written)}`);
    }
    const artifacts = MeshArtifacts._texts(this);
    for (const name of Object.keys(artifacts)) texts.set(path.join(this.artifactsDir, ...name.split('/')), artifacts[name]);
    for (const [file, text] of texts) {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, text);
    }
  }

  /**
   * What each chart holds. Objects are written as they were checked, in the order of the tree; where constructs depend on one
   * another, cdk8s orders them.
   */
  private objectsByChart(checked: ReadonlyArray<CheckedConfiguration>): Map<Chart, unknown[]> {
    const byChart = new Map<Chart, unknown[]>();
    if (this.node.findAll().some((construct) => construct.node.dependencies.length > 0)) {
      for (const chart of this.charts) byChart.set(chart, chart.toJson());
      return byChart;
    }
    for (const { manifests, charts } of checked) {
      for (const manifest of manifests) {
        const chart = charts.get(manifest);
        if (!chart) continue;
        const list = byChart.get(chart);
        if (list) list.push(manifest.object);
        else byChart.set(chart, [manifest.object]);
      }
    }
    return byChart;
  }
}

/**
 * As cdk8s names a chart's file, without the number that depends on other charts, and without the folder it is in where
 * the chart stands in a construct of that name.
 */
function fileName(chart: Chart, folder: string): string {
  const said = chart.node.path;
  return (folder !== '' && said.startsWith(`${folder}/`) ? said.slice(folder.length + 1) : said).replace(/\//g, '-').toLowerCase().replace(/[^a-z0-9.-]/g, '-');
}
