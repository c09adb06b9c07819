import { GatewayApiVersion } from '../../src/releases/gateway-api-version';

describe('GatewayApiVersion', () => {
  test.each([
    ['1.6', GatewayApiVersion.V1_6],
    ['v1.6.3', GatewayApiVersion.V1_6],
    ['v1.3.0', GatewayApiVersion.V1_3],
    ['1.5.0-rc.1', GatewayApiVersion.V1_5],
  ])('of(%s)', (text, version) => {
    expect(GatewayApiVersion.of(text)).toBe(version);
  });

  test.each(['1.2', '1.7', '0.6', '1.60', 'standard'])('refuses %j', (text) => {
    expect(GatewayApiVersion.tryParse(text)).toBeUndefined();
    expect(() => GatewayApiVersion.of(text)).toThrow('give one of 1.3, 1.4, 1.5, 1.6');
  });

  test('orders by number', () => {
    expect(GatewayApiVersion.V1_4.atLeast(GatewayApiVersion.V1_4)).toBe(true);
    expect(GatewayApiVersion.V1_4.atLeast(GatewayApiVersion.V1_5)).toBe(false);
    expect(GatewayApiVersion.V1_6.compare(GatewayApiVersion.V1_3)).toBeGreaterThan(0);
  });
});
