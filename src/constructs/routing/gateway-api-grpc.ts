import { compact } from '../networking/compact';
import { GatewayApiContext, gatewayApiHttp, renderValue } from './gateway-api-http';
import { grpcAsHttp } from './grpc-as-http';
import { GrpcMatch } from './grpc-match';
import { GrpcRule } from './grpc-rule';

type Wire = Record<string, unknown>;

/** The `rules` of a GRPCRoute: those of an HTTPRoute, but for what they match. */
export function gatewayApiGrpc(context: GatewayApiContext, rules: ReadonlyArray<GrpcRule>): Wire[] {
  return gatewayApiHttp(context, rules.map(grpcAsHttp)).map((wire, i) => compact({ ...wire, matches: rules[i].matches?.map(renderMatch) }));
}

function renderMatch({ method, headers }: GrpcMatch): Wire {
  return compact({
    method: method && compact({ type: method.isRegex ? 'RegularExpression' : 'Exact', service: method.service, method: method.method }),
    headers: headers?.length ? headers.map(renderValue) : undefined,
  });
}
