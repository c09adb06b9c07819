import type { MeshModel } from '../../model/mesh-model';
import { PolicySubject } from '../../model/policies/policy-subject';
import { Authorizer } from '../authorization/authorizer';
import { AuthorizationRequest } from '../authorization/request';
import { RequestAttributes } from '../authorization/request-attributes';
import { checkTokens } from '../authorization/token-check';
import { Flow } from './flow';
import { JourneyRequest } from './request';

/** What a proxy on the way makes of tokens: claims that routes may ask for, and headers that change. */
export class TokenStop {
  constructor(
    private readonly model: MeshModel,
    private readonly authorizer: Authorizer,
  ) {}

  /** The request as it goes on from there, and what the token that was accepted says. */
  public pass(
    subject: PolicySubject, port: number, flow: Flow, { protocol }: JourneyRequest,
  ): { readonly flow: Flow; readonly claims?: Readonly<Record<string, unknown>> } {
    const { jwtRules } = this.authorizer.place(subject);
    if (jwtRules.length === 0) return { flow };
    const asked: AuthorizationRequest = {
      source: { address: flow.peer },
      target: subject,
      port,
      protocol: protocol === 'grpc' ? 'grpc' : 'http',
      host: flow.authority,
      path: flow.path,
      headers: flow.headers,
      tokens: flow.tokens,
    };
    const attributes = new RequestAttributes(asked, true, false, this.model.settings.pathNormalization);
    const { acceptedBy } = checkTokens(jwtRules, asked, attributes);
    if (acceptedBy === undefined) return { flow };
    const outputs = [...acceptedBy.claimHeaders.map(({ header }) => header), ...(acceptedBy.payloadHeader === '' ? [] : [acceptedBy.payloadHeader])];
    const written = outputs.flatMap((name): [string, string][] => {
      const value = attributes.header(name);
      return value === undefined ? [] : [[name, value]];
    });
    const headers = { ...without(flow.headers, outputs), ...Object.fromEntries(written) };
    const tokens = acceptedBy.forwards ? flow.tokens : flow.tokens.filter(({ header = 'authorization', parameter, cookie }) =>
      parameter !== undefined || cookie !== undefined || !acceptedBy.places.some((place) => place.in === 'header' && place.name === header.toLowerCase()));
    return { flow: { ...flow, headers, tokens }, ...(attributes.claims === undefined ? {} : { claims: attributes.claims }) };
  }
}

function without(headers: Flow['headers'], names: ReadonlyArray<string>): Flow['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name.toLowerCase())));
}
