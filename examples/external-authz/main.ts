import { Dialect, MeshApp } from '../../src';
import { AuthorizedShop } from './authorized-shop';

const app = new MeshApp();
new AuthorizedShop(app, 'istio', Dialect.ISTIO);
new AuthorizedShop(app, 'gateway-api', Dialect.GATEWAY_API);
app.synth();
