import { MeshModel } from '../../model/mesh-model';
import { CompiledPolicy, Sight } from '../authorization/compiled-policy';
import { Condition } from '../authorization/condition';
import { PlacePolicies, Stages } from '../authorization/place-policies';
import { AccessRegion } from './access-region';
import { Languages } from './languages';
import { ClosedStages, RegionWalk } from './region-walk';
import { RequestSpace } from './request-space';
import { SpaceFrame } from './space-frame';
import { TokenChoice, tokenChoices } from './token-choice';

/** Who sends requests, as far as it is settled. */
export interface Senders {
  /** Whether they show a certificate of the mesh. */
  readonly identified: boolean;
  /** Attributes that are known, by name: `identity`, `source.ip`, `sni` … */
  readonly known: ReadonlyMap<string, string>;
  readonly preferred: ReadonlyMap<string, ReadonlyArray<string>>;
}

/** Divides requests to a port of a place by how they are decided. */
export class PlaceRegions {
  constructor(
    private readonly place: PlacePolicies,
    private readonly model: MeshModel,
    private readonly languages: Languages,
  ) {}

  /**
   * All requests that a client can get answered otherwise than for a broken token: with none, or with one that is accepted. Where the port
   * takes what clients like to speak, they may speak HTTP or not.
   *
   * @param asked which of them are of interest
   * @param visit gets each region; returns whether to stop
   */
  public walk(port: number, senders: Senders, asked: Condition, visit: (region: AccessRegion) => boolean): boolean {
    const declared = this.place.protocolAt(port);
    const mtls = this.place.mtlsAt(port).mode;
    const sealed = senders.identified && mtls === 'DISABLE';
    return [true, false].some((http) => {
      if (declared === (http ? 'tcp' : 'http')) return false;
      if (sealed && http && declared === 'sniffed') return false;
      const refused = senders.identified ? sealed && http : mtls === 'STRICT';
      const sight: Sight = this.place.subject.proxy === 'ztunnel' ? 'ztunnel' : http ? 'http' : 'tcp';
      const stages: Stages | ClosedStages = refused ? { refusedBy: 'mtls' } : this.place.at(sight);
      // Whoever gets through where TLS is not taken is seen by nobody.
      const identified = senders.identified && (refused || !sealed);
      const frames = this.tokens(http && !refused).map((token) => this.frame(port, { ...senders, identified }, http, token));
      return frames.some((frame) => this.walkFrame(frame, stages, asked, visit));
    });
  }

  private walkFrame(frame: SpaceFrame, stages: Stages | ClosedStages, asked: Condition, visit: (region: AccessRegion) => boolean): boolean {
    const policies: ReadonlyArray<CompiledPolicy> = 'refusedBy' in stages ? [] : [...stages.custom, ...stages.deny, ...stages.allow];
    const space = new RequestSpace(frame, [asked, ...policies.map(({ condition }) => condition)], this.languages);
    return new RegionWalk(space, stages, asked, visit).run();
  }

  private tokens(http: boolean): ReadonlyArray<TokenChoice | undefined> {
    return http ? [undefined, ...tokenChoices(this.place.jwtRules)] : [undefined];
  }

  private frame(port: number, { identified, known, preferred }: Senders, http: boolean, token: TokenChoice | undefined): SpaceFrame {
    return {
      port,
      http,
      identified,
      token,
      jwtRules: http ? this.place.jwtRules : [],
      trustDomains: this.model.meshConfig.trustDomains,
      forwarded: this.place.subject.proxy !== 'gateway',
      known,
      preferred,
    };
  }
}
