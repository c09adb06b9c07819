import '../../src/testing/jest';
import { App } from 'cdk8s';
import { BookinfoOnVm } from '../../examples/vm/bookinfo-on-vm';
import { Dialect } from '../../src';
import { MeshSimulator } from '../../src/testing';

const app = new App();
new BookinfoOnVm(app, 'istio', Dialect.ISTIO);
new BookinfoOnVm(app, 'gateway-api', Dialect.GATEWAY_API);

describe.each(['istio', 'gateway-api'])('Bookinfo with its database on a machine, written in %s', (stage) => {
  const traffic = MeshSimulator.of(app, { stage });

  test('the machine answers, by mutual TLS', () => {
    const outcome = traffic.tcp({ from: 'bookinfo/bookinfo-ratings', to: 'mysqldb:3306' });
    expect(outcome).toReach('mysqldb.bookinfo');
    expect(outcome).toMatchObject({ mutualTls: true, layer: 'allow' });
  });

  test('to ratings alone', () => {
    expect(traffic.never({ to: 'mysqldb.bookinfo', exceptFrom: ['bookinfo/bookinfo-ratings'] })).toBeUndefined();
  });
});
