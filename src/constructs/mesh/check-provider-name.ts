import { IConstruct } from 'constructs';
import { InvalidPropError } from '../app/invalid-prop';
import { ExtensionProvider } from '../control-plane/extension-provider';

/** Throws where another provider has the name already. */
export function checkProviderName(mesh: IConstruct, known: ReadonlyArray<ExtensionProvider>, provider: ExtensionProvider): void {
  if (!known.some((other) => other.name === provider.name && other !== provider)) return;
  throw new InvalidPropError(mesh, {
    field: 'extensionProviders',
    value: provider.name,
    problem: 'is the name of two providers',
    expected: 'a name of its own for each provider',
    docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshConfig-ExtensionProvider',
  });
}
