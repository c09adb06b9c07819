import { CATALOGUE } from '../../../imports/schemas/catalogue';
import { Crd } from '../../../projenrc/import-crds/crd';
import { OpenApiSchema } from '../../../projenrc/import-crds/open-api-schema';

/** The CRDs that the committed schemas were made from, as far as the generator reads them; ordered as it orders them. */
export function committedCrds(): Crd[] {
  const crds: Crd[] = [];
  for (const { group, kind, plural, namespaced, versions, load } of CATALOGUE) {
    for (const channel of new Set(versions.map((version) => version.channel))) {
      crds.push({
        channel,
        group,
        kind,
        plural,
        namespaced,
        versions: versions.filter((version) => version.channel === channel).map((version) => ({
          name: version.version,
          storage: version.storage ?? false,
          deprecated: version.deprecated ?? false,
          deprecationWarning: version.deprecationWarning,
          statusSubresource: version.statusSubresource ?? false,
          schema: JSON.parse(load()[version.schema]) as OpenApiSchema,
        })),
      });
    }
  }
  return crds;
}
