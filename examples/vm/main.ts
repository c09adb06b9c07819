import { Dialect, MeshApp } from '../../src';
import { BookinfoOnVm } from './bookinfo-on-vm';

const app = new MeshApp();
new BookinfoOnVm(app, 'istio', Dialect.ISTIO);
new BookinfoOnVm(app, 'gateway-api', Dialect.GATEWAY_API);
app.synth();
