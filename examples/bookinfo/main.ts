import { Dialect, MeshApp } from '../../src';
import { Bookinfo } from './bookinfo';

const app = new MeshApp();
new Bookinfo(app, 'istio', Dialect.ISTIO);
new Bookinfo(app, 'gateway-api', Dialect.GATEWAY_API);
app.synth();
