import { InvalidPropError } from '../app/invalid-prop';
import { IGateway } from '../gateways/gateway-ref';
import { IMeshService } from '../workloads/mesh-service-ref';
import { negatable } from './negatable';

type SourceField = 'principals' | 'namespaces' | 'serviceAccounts' | 'ipBlocks' | 'remoteIpBlocks' | 'requestPrincipals' | 'trustDomains';

interface SourcePart {
  readonly field: SourceField;
  readonly negated: boolean;
  readonly values: () => string[];
}

/**
 * Who sends a request. One Peer is one description, all parts of which must hold; a rule lists alternatives.
 *
 * @see https://istio.io/latest/docs/reference/config/security/authorization-policy/#Source
 */
export class Peer {
  /** The workloads of a service, by their mesh identity. Needs mutual TLS. */
  public static service(service: IMeshService): Peer {
    return Peer.of('principals', () => [service.principal]);
  }

  /**
   * The proxies of a gateway: requests that come in by it have its identity, not that of the client behind it.
   *
   * @throws where they are not its own; say their service account with `Peer.serviceAccount`
   */
  public static gateway(gateway: IGateway): Peer {
    const { serviceAccount, namespace, mesh } = gateway;
    if (serviceAccount === undefined) {
      throw new InvalidPropError(gateway, {
        field: 'serviceAccount',
        problem: 'of its proxies is not known: they run already',
        expected: 'Peer.serviceAccount(namespace, name) with theirs, `serviceAccount` among its attributes, or GatewayWorkload.dedicated()',
        docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#Source',
      });
    }
    return Peer.of('principals', () => [mesh.principal(namespace, serviceAccount)]);
  }

  /** Workloads that run as a service account of this mesh. Needs mutual TLS. */
  public static serviceAccount(namespace: string, name: string): Peer {
    // The local trust domain and its aliases: Istio reads `cluster.local` so, whatever they are.
    return Peer.of('principals', () => [`cluster.local/ns/${namespace}/sa/${name}`]);
  }

  /**
   * Identities as they are written in a policy.
   *
   * @param principals `TRUSTDOMAIN/ns/NAMESPACE/sa/ACCOUNT`, or with `*` at one end
   */
  public static principals(...principals: string[]): Peer {
    return Peer.of('principals', () => principals);
  }

  /** Any workload with a mesh identity. Plain text has none. */
  public static anyAuthenticated(): Peer {
    return Peer.of('principals', () => ['*']);
  }

  /** Workloads of any of these namespaces. Needs mutual TLS. */
  public static namespaces(...namespaces: string[]): Peer {
    return Peer.of('namespaces', () => namespaces);
  }

  /** Connections from any of these addresses, IP or CIDR: the address the proxy sees, which may be a load balancer's. */
  public static ipBlocks(...blocks: string[]): Peer {
    return Peer.of('ipBlocks', () => blocks);
  }

  /** Clients at any of these addresses, IP or CIDR, behind proxies that are trusted to tell (X-Forwarded-For). */
  public static remoteIpBlocks(...blocks: string[]): Peer {
    return Peer.of('remoteIpBlocks', () => blocks);
  }

  /** Requests with a valid token of any of these, as `ISSUER/SUBJECT`; `*` at one end. Needs a RequestAuthentication. */
  public static requestPrincipals(...principals: string[]): Peer {
    return Peer.of('requestPrincipals', () => principals);
  }

  /**
   * Everyone whom a description does not fit.
   *
   * @throws for a description of several parts (`and`): where one of them fails is enough then, and a source can't say that
   */
  public static not(peer: Peer): Peer {
    if (peer.parts.length > 1) {
      throw new Error(
        'Peer.not: the peer has several parts joined by and(); not having all of them is an alternative. ' +
        'List Peer.not() of each part in `from`.',
      );
    }
    return new Peer(peer.parts.map((part) => ({ ...part, negated: !part.negated })));
  }

  private static of(field: SourceField, values: () => string[]): Peer {
    return new Peer([{ field, negated: false, values }]);
  }

  private constructor(private readonly parts: SourcePart[]) {}

  /**
   * Who fits both descriptions.
   *
   * @throws where both speak of the same thing: that would be an alternative, which a rule says by listing two
   */
  public and(other: Peer): Peer {
    const clash = other.parts.find((part) => this.parts.some((own) => own.field === part.field && own.negated === part.negated));
    if (clash) {
      throw new Error(
        `Peer.and: both speak of ${clash.field}, which one source reads as alternatives. ` +
        'List two peers in `from` for "either", or give all values to one call.',
      );
    }
    return new Peer([...this.parts, ...other.parts]);
  }

  /**
   * The content of a policy's `source`.
   *
   * @internal
   */
  public _render(): Record<string, unknown> {
    return Object.fromEntries(this.parts.map((part) => [negatable(part.field, part.negated), part.values()]));
  }
}
