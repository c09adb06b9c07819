import { MeshConfig } from './mesh-config';
import { ProviderUse } from './mesh-config-provider';
import { extensionProviderProblems } from './mesh-config-provider-problems';

const NOUNS: Readonly<Record<ProviderUse, string>> = {
  authorization: 'an authorizer',
  tracing: 'a receiver of spans',
  metrics: 'a receiver of metrics',
  accessLogging: 'an access log',
};

/**
 * What is wrong with a provider for whoever names it: it is of a type that does not serve the use, or it is broken. A provider
 * that the mesh config does not have is wrong only where that mesh config is known to be whole: else it may be in the one in the
 * cluster. Nor is any judged where no mesh config is given.
 */
export function usedProviderProblem(meshConfig: MeshConfig, use: ProviderUse, name: string, whole = false): string | undefined {
  if (name === '' || (meshConfig === MeshConfig.DEFAULT && !whole)) return undefined;
  const provider = meshConfig.extensionProviders.get(name);
  if (provider === undefined) return whole ? 'is defined nowhere in the mesh config' : undefined;
  if (provider.type !== undefined && !provider.serves(use)) return `of the mesh config is of type ${provider.type}, which is not ${NOUNS[use]}`;
  const field = meshConfig.fields.list('extensionProviders').find((one) => one.text('name') === name);
  const [problem] = field === undefined ? [] : extensionProviderProblems(field);
  return problem === undefined ? undefined : `of the mesh config is broken: ${problem.message}`;
}
