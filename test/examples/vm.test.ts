import { App } from 'cdk8s';
import { BookinfoOnVm } from '../../examples/vm/bookinfo-on-vm';
import { Dialect } from '../../src';
import { checkExample } from './check-example';

function add(app: App): void {
  new BookinfoOnVm(app, 'istio', Dialect.ISTIO);
  new BookinfoOnVm(app, 'gateway-api', Dialect.GATEWAY_API);
}

describe('examples/vm', () => checkExample('vm', add));
