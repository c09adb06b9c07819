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
 * that the mesh config does not have is not judged here: it may be in the one in the cluster; nor is any, where no mesh config is
 * given.
 */
export function usedProviderProblem(meshConfig: MeshConfig, use: ProviderUse, name: string): string | undefined {
  const provider = name === '' || meshConfig === MeshConfig.DEFAULT ? undefined : meshConfig.extensionProviders.get(name);
  if (provider === undefined) return undefined;
  if (provider.type !== undefined && !provider.serves(use)) return `of the mesh config is of type ${provider.type}, which is not ${NOUNS[use]}`;
  const field = meshConfig.fields.list('extensionProviders').find((one) => one.text('name') === name);
  const [problem] = field === undefined ? [] : extensionProviderProblems(field);
  return problem === undefined ? undefined : `of the mesh config is broken: ${problem.message}`;
}
