import '../../src/testing/jest';
import { App } from 'cdk8s';
import { OnlineBoutique } from '../../examples/online-boutique/online-boutique';
import { Dialect } from '../../src';
import { MeshSimulator, TrafficSource } from '../../src/testing';

const app = new App();
new OnlineBoutique(app, 'istio', Dialect.ISTIO);
new OnlineBoutique(app, 'gateway-api', Dialect.GATEWAY_API);

describe.each(['istio', 'gateway-api'])('the boutique, written in %s', (stage) => {
  const traffic = MeshSimulator.of(app, { stage });
  const call = (from: string, service: string, method: string) => traffic.grpc({ from, to: 'paymentservice:50051', service, method });

  test('the shop comes in by the gateway', () => {
    expect(traffic.http({ from: TrafficSource.outside('istio-ingress/boutique-gateway'), to: 'https://boutique.example.com/cart' })).toReach('frontend.boutique');
  });

  test('cards are charged by the checkout alone, once', () => {
    const outcome = call('boutique/checkoutservice', 'hipstershop.PaymentService', 'Charge');
    expect(outcome).toReach('paymentservice.boutique');
    expect(outcome.timeoutMillis).toBe(5000);
    if (stage === 'istio') expect(outcome.retries).toBeUndefined();
    expect(call('boutique/checkoutservice', 'hipstershop.PaymentService', 'Refund')).toBeDenied({ layer: 'allow' });
    expect(call('boutique/frontend', 'hipstershop.PaymentService', 'Charge')).not.toReach('paymentservice.boutique');
    expect(traffic.never({ to: 'paymentservice.boutique', exceptFrom: ['boutique/checkoutservice'] })).toBeUndefined();
  });

  test('carts are stored by the cart service alone', () => {
    expect(traffic.tcp({ from: 'boutique/cartservice', to: 'redis-cart:6379' })).toReach('redis-cart.boutique');
    expect(traffic.never({ to: 'redis-cart.boutique', exceptFrom: ['boutique/cartservice'] })).toBeUndefined();
  });
});
