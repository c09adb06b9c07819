import { App } from 'cdk8s';
import { Bookinfo } from '../../examples/bookinfo/bookinfo';
import { Dialect } from '../../src';
import { checkExample } from './check-example';

function add(app: App): void {
  new Bookinfo(app, 'istio', Dialect.ISTIO);
  new Bookinfo(app, 'gateway-api', Dialect.GATEWAY_API);
}

describe('examples/bookinfo', () => checkExample('bookinfo', add));
