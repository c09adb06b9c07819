import { GrpcMatch } from './grpc-match';
import { GrpcMethod } from './grpc-method';
import { GrpcRule } from './grpc-rule';
import { PathMatch } from './path-match';
import { TaggedRule } from './tagged-rule';

/** A rule about gRPC calls as one about the HTTP requests that they are: a call's path is `/SERVICE/METHOD`. */
export function grpcAsHttp({ matches, ...rest }: GrpcRule): TaggedRule {
  return {
    ...rest,
    ...(matches ? { matches: matches.map(({ method, headers }: GrpcMatch) => ({ headers, path: method && pathOf(method) })) } : {}),
    grpc: true,
  };
}

function pathOf({ service, method, isRegex }: GrpcMethod): PathMatch {
  if (isRegex) return PathMatch.regex(`/(?:${service})/(?:${method})`);
  if (service === undefined) return PathMatch.regex(`/[^/]+/${method}`);
  return method === undefined ? PathMatch._below(`/${service}/`) : PathMatch.exact(`/${service}/${method}`);
}
