import { Size } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { BoutiqueService } from './catalogue';

/** Where the images are; a mirror of your own, so that no cluster depends on another's. */
const IMAGES = 'registry.example.com/microservices-demo';
const TAG = 'v0.10.3';

/** A service of the boutique as Deployment, with an identity of its own. */
export class BoutiqueWorkload extends Construct {
  /** The Deployment. */
  public readonly deployment: kplus.Deployment;

  /** Its container. */
  public readonly container: kplus.Container;

  constructor(scope: Construct, id: string, name: string, service: BoutiqueService) {
    super(scope, id);
    const labels = { app: name };
    this.deployment = new kplus.Deployment(this, 'Deployment', {
      metadata: { name, labels },
      podMetadata: { labels },
      select: false,
      replicas: 1,
      serviceAccount: new kplus.ServiceAccount(this, 'ServiceAccount', { metadata: { name } }),
      securityContext: { user: 1000, group: 1000, fsGroup: 1000 },
    });
    this.deployment.select(kplus.LabelSelector.of({ labels }));
    const [port] = service.ports;
    const own = service.image === undefined ? { DISABLE_PROFILER: '1', ...(port ? { PORT: String(port.targetPort) } : {}) } : {};
    const env: { [variable: string]: string } = { ...own, ...service.calls, ...service.env };
    this.container = this.deployment.addContainer({
      name: port ? 'server' : 'main',
      image: service.image ?? `${IMAGES}/${name}:${TAG}`,
      imagePullPolicy: kplus.ImagePullPolicy.IF_NOT_PRESENT,
      ports: port && [{ name: port.protocol, number: port.targetPort }],
      envVariables: Object.fromEntries(Object.entries(env).map(([variable, value]) => [variable, kplus.EnvValue.fromValue(value)])),
      readiness: port && this.probe(port.protocol, port.targetPort),
      liveness: port && this.probe(port.protocol, port.targetPort),
      resources: {
        cpu: { request: kplus.Cpu.millis(service.cpu[0]), limit: kplus.Cpu.millis(service.cpu[1]) },
        memory: { request: Size.mebibytes(service.memory[0]), limit: Size.mebibytes(service.memory[1]) },
      },
      securityContext: { user: 1000 },
    });
  }

  /** By HTTP where it speaks that. The library of workloads knows no gRPC probes; an open port must do. */
  private probe(protocol: string, port: number): kplus.Probe {
    return protocol === 'http' ? kplus.Probe.fromHttpGet('/_healthz', { port }) : kplus.Probe.fromTcpSocket({ port });
  }
}
