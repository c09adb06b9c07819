import { MeshModel } from '../../model/mesh-model';
import { identityLanguage } from '../../values/identity-language';
import { pathLanguage } from '../../values/path-language';
import { TextLanguage } from '../../values/text-language';
import { TextSpaces } from './text-spaces';

/** What texts there can be in a mesh where that depends on its config, and how they were divided so far. */
export class Languages {
  /** Who has a certificate that is accepted. */
  public readonly identity: TextLanguage;
  /** Paths once they are tidied. */
  public readonly path: TextLanguage;
  public readonly spaces = new TextSpaces();

  constructor(model: MeshModel) {
    this.identity = identityLanguage(model.meshConfig.trustDomains.all);
    this.path = pathLanguage(model.settings.pathNormalization);
  }
}
