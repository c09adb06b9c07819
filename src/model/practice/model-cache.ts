import type { MeshModel } from '../mesh-model';

/** Makes a view of a model when first asked for, and keeps it as long as the model. */
export function keptWithModel<T>(make: (model: MeshModel) => T): (model: MeshModel) => T {
  const kept = new WeakMap<MeshModel, { readonly view: T }>();
  return (model) => {
    let entry = kept.get(model);
    if (entry === undefined) {
      entry = { view: make(model) };
      kept.set(model, entry);
    }
    return entry.view;
  };
}
