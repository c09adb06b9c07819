import { Manifest } from '../../manifest/manifest';
import { Field } from '../field';
import type { MeshModel } from '../mesh-model';
import { keptWithModel } from './model-cache';

/** Who changes the weights of an object. */
export interface WeightsOwner {
  readonly controller: string;
  /** Names of the routes that are changed; empty: all. */
  readonly routes: ReadonlyArray<string>;
}

const VIRTUAL_SERVICE = 'networking.istio.io/VirtualService';

/** What progressive delivery controllers write, as Canary and Rollout objects and declarations tell. */
export class DeliveryControllers {
  public static readonly of = keptWithModel((model) => new DeliveryControllers(model));

  private readonly canaries = new Map<string, Manifest>();
  private readonly owners = new Map<string, WeightsOwner>();

  private constructor(model: MeshModel) {
    for (const canary of model.index.ofKind('flagger.app/Canary')) this.readCanary(canary);
    for (const rollout of model.index.ofKind('argoproj.io/Rollout')) this.readRollout(rollout);
    for (const { groupKind, namespace, name, controller } of model.options.declarations?.ownedWeights ?? []) {
      this.owners.set(`${groupKind} ${namespace}/${name}`, { controller, routes: [] });
    }
  }

  /** The Canary whose VirtualService Flagger makes under that very name. */
  public canaryThatMakes({ namespace, name }: Manifest): Manifest | undefined {
    return this.canaries.get(`${namespace}/${name}`);
  }

  /** Who changes the weights of the object. */
  public ownerOf({ groupKind, namespace, name }: Manifest): WeightsOwner | undefined {
    return this.owners.get(`${groupKind} ${namespace}/${name}`);
  }

  private readCanary(canary: Manifest): void {
    const spec = Field.of(canary.object).child('spec');
    // Which mesh a Canary without a provider is for, is said where Flagger is installed.
    if (spec === undefined || spec.text('provider') !== 'istio') return;
    const name = spec.child('service')?.text('name') || spec.child('targetRef')?.text('name') || '';
    if (name !== '') this.canaries.set(`${canary.namespace}/${name}`, canary);
  }

  private readRollout(rollout: Manifest): void {
    const istio = Field.of(rollout.object).child('spec')?.child('strategy')?.child('canary')?.child('trafficRouting')?.child('istio');
    const single = istio?.child('virtualService');
    for (const one of [...(single === undefined ? [] : [single]), ...(istio?.list('virtualServices') ?? [])]) {
      // A name may be told with its namespace, `name.namespace`.
      const [name, namespace = rollout.namespace] = one.text('name').split('.');
      const routes = one.list('routes').map(({ string }) => string);
      this.owners.set(`${VIRTUAL_SERVICE} ${namespace}/${name}`, { controller: 'Argo Rollouts', routes });
    }
  }
}
