import { compact } from '../networking/compact';
import { GatewayApiContext, gatewayApiHttp, renderValue } from './gateway-api-http';
import { grpcAsHttp } from './grpc-as-http';
import { GrpcMatch } from './grpc-match';
import { GrpcRule } from './grpc-rule';

type Wire = Record<string, unknown>;

/** The `rules` of a GRPCRoute: those of an HTTPRoute, but for what they match. */
export function gatewayApiGrpc(context: GatewayApiContext, rules: ReadonlyArray<GrpcRule>): Wire[] {
  // As with HTTP: what takes everything must not come before methods of any service and regular expressions.
  const regexes = rules.some(({ matches }) => matches?.some(({ method }) => method && (method.isRegex || method.service === undefined)));
  return gatewayApiHttp(context, rules.map(grpcAsHttp)).map((wire, i) => compact({
    ...wire,
    matches: (rules[i].matches ?? (regexes ? [{}] : undefined))?.map((match) => renderMatch(match, regexes)),
  }));
}

function renderMatch({ method, headers }: GrpcMatch, regexes: boolean): Wire {
  if (regexes && !method && !headers?.length) return { method: { type: 'RegularExpression', service: '.*', method: '.*' } };
  return compact({
    method: method && compact({ type: method.isRegex ? 'RegularExpression' : 'Exact', service: method.service, method: method.method }),
    headers: headers?.length ? headers.map(renderValue) : undefined,
  });
}
