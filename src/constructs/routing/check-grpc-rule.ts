import { regexProblem } from '../../values/regex';
import { checkHttpRule, Refuse } from './check-http-rule';
import { grpcAsHttp } from './grpc-as-http';
import { GrpcMethod } from './grpc-method';
import { GrpcRule } from './grpc-rule';

const SERVICE = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/;
const METHOD = /^[A-Za-z_]\w*$/;

/** Throws where a rule can't be right, or an HTTPRoute's sibling has no words for it. */
export function checkGrpcRule(rule: GrpcRule, field: string, gatewayApi: boolean, refuse: Refuse): void {
  if ((rule.to === undefined) === (rule.backends === undefined)) {
    refuse(field, undefined, 'says both `to` and `backends`, or neither', 'one of the two');
  }
  rule.matches?.forEach(({ method }, i) => method && checkMethod(method, `${field}.matches[${i}].method`, refuse));
  checkHttpRule(grpcAsHttp(rule), field, refuse);
  if (!gatewayApi) return;
  for (const name of ['timeout', 'retries', 'fault'] as const) {
    if (rule[name] !== undefined) {
      refuse(`${field}.${name}`, undefined, 'cannot be expressed in the Gateway API dialect', 'dialect: Dialect.ISTIO for this route');
    }
  }
  rule.matches?.forEach(({ headers }, i) => {
    const negated = headers?.find((header) => header.negated);
    if (!negated) return;
    const problem = 'is matched by HeaderMatch.not(), which cannot be expressed in the Gateway API dialect';
    refuse(`${field}.matches[${i}].headers`, negated.name, problem, 'dialect: Dialect.ISTIO for this route');
  });
}

function checkMethod({ service, method, isRegex }: GrpcMethod, field: string, refuse: Refuse): void {
  for (const [part, text, shape] of [['service', service, SERVICE], ['method', method, METHOD]] as const) {
    if (text === undefined) continue;
    if (isRegex) {
      const problem = text === '' ? 'is empty' : regexProblem(text);
      if (problem) refuse(`${field}.${part}`, text, problem, 'a regular expression of RE2; it has no look-around and no back references');
    } else if (!shape.test(text)) {
      refuse(`${field}.${part}`, text, `cannot name a gRPC ${part}`, part === 'service' ? 'package and service, as shop.v1.Cart' : 'a method, as AddItem');
    }
  }
}
