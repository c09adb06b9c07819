import { Dialect, MeshApp } from '../../src';
import { OnlineBoutique } from './online-boutique';

const app = new MeshApp();
new OnlineBoutique(app, 'istio', Dialect.ISTIO);
new OnlineBoutique(app, 'gateway-api', Dialect.GATEWAY_API);
app.synth();
