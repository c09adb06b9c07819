import { compact } from './compact';
import { renderConnectionPool } from './render-connection-pool';
import { renderOutlierDetection } from './render-outlier-detection';
import { TrafficPolicy } from './traffic-policy';

/** The blocks of a DestinationRule's traffic policy; each is replaced as a whole when policies are laid over one another. */
export interface PolicyBlocks {
  readonly loadBalancer?: Record<string, unknown>;
  readonly connectionPool?: Record<string, unknown>;
  readonly outlierDetection?: Record<string, unknown>;
  readonly tls?: Record<string, unknown>;
  readonly retryBudget?: Record<string, unknown>;
}

/** The blocks that a policy says. */
export function policyBlocks(policy: TrafficPolicy): PolicyBlocks {
  const balancing = policy.loadBalancing?._render();
  const locality = policy.locality?._render();
  return compact({
    loadBalancer: balancing || locality ? compact({ ...balancing, localityLbSetting: locality }) : undefined,
    connectionPool: policy.connectionPool && renderConnectionPool(policy.connectionPool),
    outlierDetection: policy.outlierDetection && renderOutlierDetection(policy.outlierDetection),
    tls: policy.tls?._render(),
    retryBudget: policy.retryBudget && compact({
      percent: policy.retryBudget.percent,
      minRetryConcurrency: policy.retryBudget.minRetryConcurrency,
    }),
  });
}
