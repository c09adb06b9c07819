import { App, Chart, Testing, Yaml } from 'cdk8s';
import { Dialect, Mesh, MeshChecks, MeshProps, MeshService, ServicePort } from '../../src';

/** An app with a mesh and two charts, as most tests need it. */
export interface Stage {
  readonly app: App;
  readonly mesh: Mesh;
  /** In `istio-system`. */
  readonly platform: Chart;
  /** In `shop`. */
  readonly shop: Chart;
}

export const DIALECTS = [Dialect.ISTIO, Dialect.GATEWAY_API];

export function stage(props: MeshProps = {}): Stage {
  const app = Testing.app();
  const platform = new Chart(app, 'platform', { namespace: 'istio-system' });
  const shop = new Chart(app, 'shop', { namespace: 'shop' });
  return { app, platform, shop, mesh: new Mesh(platform, 'mesh', props) };
}

/** A service with two versions, whose workloads are declared elsewhere. */
export function reviewsOf({ shop, mesh }: Stage): MeshService {
  return new MeshService(shop, 'reviews', { mesh, host: 'reviews', ports: [ServicePort.http(9080)], versions: ['v1', 'v2'] });
}

export function yamlOf(chart: Chart): string {
  return Yaml.stringify(...chart.toJson() as object[]);
}

/** What the checks say of an app: `code at place: message`. */
export function findingsOf(app: App): string[] {
  return MeshChecks.findings(app).map(({ code, severity, place, field, message }) => `${severity} ${code} at ${place} ${field}: ${message}`);
}

/** The message of what an action throws. */
export function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing was thrown';
}
