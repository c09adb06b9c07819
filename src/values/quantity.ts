const QUANTITY = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:n|u|m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei|[eE][+-]?[0-9]+)?$/;

/** What is wrong with an amount of CPU or memory as Kubernetes writes it: `100m`, `0.5`, `128Mi`, `1e3`. */
export function quantityProblem(text: string): string | undefined {
  if (QUANTITY.test(text)) return undefined;
  if (text === '') return 'is empty';
  return /^[0-9.]+ ?[kmgt]i?b$/i.test(text)
    ? 'must have a unit that Kubernetes knows: write 128Mi, not 128MB'
    : 'is not an amount that Kubernetes knows, such as "100m", "0.5" or "128Mi"';
}
