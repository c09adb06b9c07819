import { gatewayVirtualServiceHostProblem } from '../../src/values/sni-host';
import { testProblems } from './problem-table';

describe('gatewayVirtualServiceHostProblem', () => {
  describe('with SNI routes', () => {
    testProblems(
      (host: string) => gatewayVirtualServiceHostProblem(host, true),
      ['outbound_.80_._.e2e.foobar.mesh', 'outbound_.8080_.v1_.reviews.prod.svc.cluster.local', '*.com'],
      [['outbound_.80', 'form'], ['outbound_._._.a', 'port'], ['outbound_.80_._.', 'host'], `outbound_.80_._.${'a'.repeat(255)}`, 'x_y'],
    );
  });
  describe('without', () => {
    testProblems((host: string) => gatewayVirtualServiceHostProblem(host, false), ['*.com', 'a'], ['outbound_.80_._.e2e.foobar.mesh', '']);
  });
});
