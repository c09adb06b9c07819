import { GatewayApiChannel } from '../../src/releases/gateway-api-channel';
import { GatewayApiTarget } from '../../src/releases/gateway-api-target';
import { GatewayApiVersion } from '../../src/releases/gateway-api-version';

test('a target is a release in a channel, the newest unless said', () => {
  expect(GatewayApiTarget.standard()).toMatchObject({ version: GatewayApiVersion.V1_6, channel: GatewayApiChannel.STANDARD });
  expect(GatewayApiTarget.experimental(GatewayApiVersion.V1_4)).toMatchObject({
    version: GatewayApiVersion.V1_4, channel: GatewayApiChannel.EXPERIMENTAL,
  });
  expect(GatewayApiTarget.experimental(GatewayApiVersion.V1_4).toString()).toBe('1.4 experimental');
});
