/** A published Go module that CRDs are read from, pinned by version and by the checksum that `go.sum` would hold. */
export interface PinnedSource {
  readonly module: string;
  readonly version: string;
  readonly sum: string;
  /** Channel name → file or folder of CRDs, below the module's root. */
  readonly channels: Readonly<Record<string, string>>;
}

/**
 * Everything in `imports/` comes from these. To move to another release change `version` and `sum`, run the
 * `import:crds` task, and review the difference it makes.
 */
export const PINNED_SOURCES: ReadonlyArray<PinnedSource> = [
  {
    module: 'istio.io/api',
    version: 'v1.31.1',
    sum: 'h1:5Yb5ihcz4YQsCkciusK7DnFpBMwRB6EFWeUKH1Atuyk=',
    channels: { istio: 'kubernetes/customresourcedefinitions.gen.yaml' },
  },
  {
    module: 'sigs.k8s.io/gateway-api',
    version: 'v1.6.3',
    sum: 'h1:lKpJa5bGlraC/QeACvCpsHLdmO6y0iKfzVl6gzaFEYc=',
    channels: { standard: 'config/crd/standard', experimental: 'config/crd/experimental' },
  },
];
