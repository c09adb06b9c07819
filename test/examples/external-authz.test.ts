import { App } from 'cdk8s';
import { AuthorizedShop } from '../../examples/external-authz/authorized-shop';
import { Dialect } from '../../src';
import { checkExample } from './check-example';

function add(app: App): void {
  new AuthorizedShop(app, 'istio', Dialect.ISTIO);
  new AuthorizedShop(app, 'gateway-api', Dialect.GATEWAY_API);
}

describe('examples/external-authz', () => checkExample('external-authz', add));
