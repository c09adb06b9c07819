import * as kplus from 'cdk8s-plus-27';
import { Construct } from 'constructs';

/** The port that all of Bookinfo's services listen on. */
export const BOOKINFO_PORT = 9080;

/** Props of a `BookinfoWorkload`. */
export interface BookinfoWorkloadProps {
  /** The service it belongs to: the label `app`. */
  readonly app: string;

  /** Its version: the label `version`. */
  readonly version: string;

  /** What the image is built from. */
  readonly flavour?: string;

  /** The identity it runs as. */
  readonly serviceAccount: kplus.IServiceAccount;

  /** Environment. */
  readonly env?: { [name: string]: kplus.EnvValue };

  /** Folders that it writes to; everything else is read-only. */
  readonly scratch?: string[];
}

/** One version of one service, as a Deployment. */
export class BookinfoWorkload extends Construct {
  constructor(scope: Construct, id: string, props: BookinfoWorkloadProps) {
    super(scope, id);
    const { app, version, flavour = version, serviceAccount, env, scratch = [] } = props;
    const labels = { app, version };
    const deployment = new kplus.Deployment(this, 'Deployment', {
      metadata: { name: `${app}-${version}`, labels },
      podMetadata: { labels },
      select: false,
      replicas: 1,
      serviceAccount,
    });
    deployment.select(kplus.LabelSelector.of({ labels }));
    const container = deployment.addContainer({
      name: app,
      image: `istio/examples-bookinfo-${app}-${flavour}:1.20.3`,
      ports: [{ name: 'http', number: BOOKINFO_PORT }],
      envVariables: env,
      readiness: kplus.Probe.fromHttpGet('/health', { port: BOOKINFO_PORT }),
      liveness: kplus.Probe.fromHttpGet('/health', { port: BOOKINFO_PORT }),
      resources: {
        cpu: { request: kplus.Cpu.millis(50) },
        memory: {},
      },
      securityContext: { user: 1000 },
    });
    scratch.forEach((folder, i) => {
      container.mount(folder, kplus.Volume.fromEmptyDir(this, `Scratch${i}`, `scratch-${i}`));
    });
  }
}
