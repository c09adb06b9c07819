import { App } from 'cdk8s';
import { OnlineBoutique } from '../../examples/online-boutique/online-boutique';
import { Dialect } from '../../src';
import { checkExample } from './check-example';

function add(app: App): void {
  new OnlineBoutique(app, 'istio', Dialect.ISTIO);
  new OnlineBoutique(app, 'gateway-api', Dialect.GATEWAY_API);
}

describe('examples/online-boutique', () => checkExample('online-boutique', add));
